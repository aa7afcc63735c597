package dev.faultline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class EventLoopTest {

  @TempDir private Path data;

  @Test
  void threadThatMustNotWaitGetsNoConnection() {
    try (TestServer server = TestServer.start(data, ScriptedGrader.willing())) {
      DataSource database = server.context().getBean(DataSource.class);

      assertThatThrownBy(() ->
              Mono.fromCallable(database::getConnection).subscribeOn(Schedulers.parallel()).block())
          .hasMessageContaining("the database was asked on parallel");
    }
  }

  @Test
  void everyPathToTheDatabaseLeavesTheEventLoopFirst() {
    try (TestServer server = TestServer.start(data, ScriptedGrader.willing())) {
      Browser browser = server.browser();
      String page = "/en/submissions/" + browser.submitted("paxos/acceptor", "class A {}");
      browser.get("/api/lessons");
      browser.sendJson("PUT", "/drafts/paxos/acceptor", "{\"source\": \"class A {}\"}");

      assertThat(browser.get(page).getStatus().value()).isEqualTo(200);
      assertThat(browser.get(page + "/events").getStatus().value()).isEqualTo(200);
      assertThat(browser.get("/drafts/paxos/acceptor").getStatus().value()).isEqualTo(200);
      assertThat(browser.get("/en/runs/" + "0".repeat(32)).getStatus().value()).isEqualTo(404);
    }
  }
}

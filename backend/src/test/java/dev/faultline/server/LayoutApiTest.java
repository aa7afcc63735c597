package dev.faultline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;

class LayoutApiTest {

  private static TestServer server;

  @BeforeAll
  static void start(@TempDir Path data) {
    server = TestServer.start(data, ScriptedGrader.willing());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void sourceIsLaidOut() {
    assertThat(answer("{\"source\": \"class A{int b;}\"}", "en"))
        .isEqualTo("{\"source\":\"class A {\\n  int b;\\n}\\n\",\"unreadable\":null}");
  }

  @Test
  void placeThatCanNotBeReadIsNamedInTheAskersLanguage() {
    String broken = "{\"source\": \"class A {\\n  int b\\n}\"}";

    assertThat(answer(broken, "en"))
        .contains("\"source\":null", "\"line\":2", "Line 2, column 8: ';' expected.");
    assertThat(answer(broken, "zh-Hans")).contains("第 2 行第 8 列：';' expected。");
  }

  @Test
  void sourceThatIsTooLongIsRefusedWithTheRemedy() {
    String source = "//" + "x".repeat(70_000);

    assertThat(answer("{\"source\": \"" + source + "\"}", "en"))
        .contains("\"status\":422", "too long", "64 KiB");
  }

  @Test
  void requestWithoutASourceOrATokenIsRefused() {
    assertThat(answer("{}", "en")).contains("\"status\":400", "\"field\":\"source\"");
    assertThat(
            server
                .browser()
                .send(
                    server
                        .browser()
                        .to("POST", "/api/layout")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{\"source\": \"class A {}\"}"))
                .getStatus()
                .value())
        .isEqualTo(403);
  }

  private static String answer(String json, String language) {
    Browser browser = server.browser();
    browser.get("/api/lessons");
    return String.valueOf(
        browser
            .send(
                browser
                    .to("POST", "/api/layout")
                    .header("X-XSRF-TOKEN", browser.csrf())
                    .header("Accept-Language", language)
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(json))
            .getResponseBody());
  }
}

package dev.faultline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class AuthorRuleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LOCALHOST:8080",
        "127.0.0.1:8080",
        "127.1.2.3",
        "[::1]:8080",
        "[::1]"
      })
  void whoAsksForThisMachineFromThisMachineIsTheAuthor(String host) throws Exception {
    assertThat(rule("127.0.0.1").isAuthor(request(host, "127.0.0.1"))).isTrue();
    assertThat(rule("::1").isAuthor(request(host, "::1"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "faultline.example",
        "localhost.faultline.example",
        "127.0.0.1.faultline.example",
        "10.0.0.1",
        "[::2]",
        "[2001:db8::1]"
      })
  void nameOfAnotherSiteIsNoAuthors(String host) throws Exception {
    assertThat(rule("127.0.0.1").isAuthor(request(host, "127.0.0.1"))).isFalse();
  }

  @Test
  void requestWithoutAHostIsNoAuthors() throws Exception {
    MockServerHttpRequest request =
        MockServerHttpRequest.get("/en/problems").remoteAddress(address("127.0.0.1")).build();

    assertThat(rule("127.0.0.1").isAuthor(request)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0.0.0.0, 127.0.0.1", "::, ::1", "192.0.2.1, 127.0.0.1", "127.0.0.1, 192.0.2.7"})
  void nobodyIsOnAServerThatOthersCanReach(String listens, String from) throws Exception {
    AuthorRule rule = rule(listens);
    MockServerHttpRequest request = request("localhost", from);

    assertThat(rule.isAuthor(request)).isFalse();
    assertThatThrownBy(() -> rule.require(request)).isInstanceOf(Refusal.class);
  }

  @Test
  void pagesAskForNewsOnlyWhereSomebodyCanBeToldThem() {
    assertThat(AuthorRule.isPossible(options("127.0.0.1", true))).isTrue();
    assertThat(AuthorRule.isPossible(options("127.0.0.1", false))).isFalse();
    assertThat(AuthorRule.isPossible(options("0.0.0.0", true))).isFalse();
  }

  private static AuthorRule rule(String listens) {
    return new AuthorRule(options(listens, true));
  }

  private static ServerOptions options(String listens, boolean authored) {
    return new ServerOptions(
        0, listens, 0, Path.of("data"), new ServerOptions.Content(false, authored), false);
  }

  private static MockServerHttpRequest request(String host, String from)
      throws UnknownHostException {
    return MockServerHttpRequest.get("/en/problems")
        .header("Host", host)
        .remoteAddress(address(from))
        .build();
  }

  private static InetSocketAddress address(String host) throws UnknownHostException {
    return new InetSocketAddress(InetAddress.getByName(host), 4711);
  }
}

package dev.faultline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.WebTestClient;

class HeadersTest {

  private static TestServer server;

  @BeforeAll
  static void start(@TempDir Path data) {
    server = TestServer.start(data, ScriptedGrader.willing());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/",
        "/zh/lessons/paxos",
        "/en/exercises/paxos/acceptor",
        "/assets/app.js",
        "/api/lessons",
        "/nothing",
        "/en/submissions/nothing"
      })
  void everyAnswerCarriesThePolicies(String path) {
    HttpHeaders headers = server.browser().get(path).getResponseHeaders();

    assertThat(headers.getFirst("Content-Security-Policy"))
        .isEqualTo(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " connect-src 'self'; font-src 'none'; form-action 'self'; base-uri 'none';"
                + " frame-ancestors 'none'");
    assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(headers.getFirst("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(headers.getFirst("Permissions-Policy")).contains("camera=()");
    assertThat(headers.getFirst("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en/exercises/paxos/acceptor", "/api/lessons", "/nothing"})
  void whatBelongsToOneIsNotKept(String path) {
    assertThat(server.browser().get(path).getResponseHeaders().getCacheControl())
        .contains("no-store");
  }

  @Test
  void assetWithItsVersionIsKeptForEver() {
    String page = server.browser().get("/en/").getResponseBody();
    String address =
        String.valueOf(page).replaceAll("(?s).*(/assets/site.css\\?v=[0-9a-f]+).*", "$1");

    assertThat(server.browser().get(address).getResponseHeaders().getCacheControl())
        .contains("immutable");
    assertThat(server.browser().get("/assets/site.css?v=0").getResponseHeaders().getCacheControl())
        .contains("no-cache");
  }

  @Test
  void visitorIsKnownByACookieThatScriptsCanNotRead() {
    Browser browser = server.browser();
    browser.get("/api/lessons");
    ResponseCookie cookie =
        Objects.requireNonNull(
            browser
                .sendJson("PUT", "/drafts/paxos/acceptor", "{\"source\": \"class A {}\"}")
                .getResponseCookies()
                .getFirst("visitor"));

    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getSameSite()).isEqualTo("Lax");
    assertThat(cookie.getPath()).isEqualTo("/");
    assertThat(cookie.isSecure()).isFalse();
  }

  @Test
  void cookieIsBoundToTheHostBehindAProxyWithTls() {
    Browser browser = server.browser();
    browser.get("/api/lessons");
    ResponseCookie cookie =
        Objects.requireNonNull(
            browser
                .send(
                    browser
                        .to("PUT", "/drafts/paxos/acceptor")
                        .header("X-Forwarded-Proto", "https")
                        .header("X-XSRF-TOKEN", browser.csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue("{\"source\": \"class A {}\"}"))
                .getResponseCookies()
                .getFirst("__Host-visitor"));

    assertThat(cookie.isSecure()).isTrue();
    assertThat(cookie.getPath()).isEqualTo("/");
  }

  @Test
  void draftIsGivenBackToItsWriter() {
    Browser browser = server.browser();
    browser.get("/drafts/paxos/acceptor");
    browser.sendJson("PUT", "/drafts/paxos/acceptor", "{\"source\": \"first\"}");
    browser.sendJson("PUT", "/drafts/paxos/acceptor", "{\"source\": \"接受者 \\uD83D\\uDE80\"}");

    assertThat(browser.get("/drafts/paxos/acceptor").getResponseBody())
        .isEqualTo("{\"source\":\"接受者 \uD83D\uDE80\"}");
  }

  @Test
  void healthTellsQueueAndJailOnThePortOfManagementAlone() {
    URI health = URI.create("http://127.0.0.1:" + managementPort() + "/actuator/health");

    WebTestClient.bindToServer()
        .build()
        .get()
        .uri(health)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.status")
        .isEqualTo("UP")
        .jsonPath("$.components.grader.details.queueLength")
        .isEqualTo(0)
        .jsonPath("$.components.grader.details.jailWhole")
        .isEqualTo(true)
        .jsonPath("$.components.grader.details.jailLayers[1]")
        .isEqualTo("seccomp")
        .jsonPath("$.components.grader.details.jailMissing")
        .isEmpty();
  }

  private static String managementPort() {
    return String.valueOf(server.context().getEnvironment().getProperty("local.management.port"));
  }
}

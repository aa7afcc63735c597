package dev.faultline.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.web.SourceLimits;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/// Input that nobody means well with. Each gets a status and two sentences, and never the name of a
/// class.
class HostileInputTest {

  private static final String FORM = "/en/exercises/paxos/acceptor/submissions";
  private static final String API = "/api/exercises/paxos/acceptor/submissions";

  private static TestServer server;
  private static Browser browser;

  @BeforeAll
  static void start(@TempDir Path data) {
    server = TestServer.start(data, ScriptedGrader.willing());
    browser = server.browser();
    browser.get("/api/lessons");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "source=class+A+%7B%7D            | 400 | neither run nor submit",
        "source=class+A+%7B%7D&mode=x     | 400 | neither run nor submit",
        "mode=run                         | 400 | The field source is missing",
        "source=a%00b&mode=run            | 400 | NUL",
        "source=%zz&mode=run              | 400 | did not understand"
      })
  void badFormIsRefusedWithItsField(String form, int status, String says) {
    EntityExchangeResult<String> result = postForm(form);

    assertThat(result.getStatus().value()).isEqualTo(status);
    assertThat(result.getResponseBody()).contains("<html", says);
    assertSaysNothingOfUs(result);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                                             | 400 | ",
        "{                                                            | 400 | ",
        "[]                                                           | 400 | ",
        "null                                                         | 400 | ",
        "{\"mode\": \"run\"}                                          | 400 | source",
        "{\"source\": \"a\"}                                          | 400 | mode",
        "{\"source\": 1e400, \"mode\": [[]]}                          | 400 | ",
        "{\"source\": \"a\\u0000b\", \"mode\": \"run\"}               | 400 | source",
        "{\"files\": [], \"mode\": \"run\"}                           | 400 | files",
        "{\"files\": [null], \"mode\": \"run\"}                       | 400 | files",
        "{\"source\": \"a\", \"files\": [{}], \"mode\": \"run\"}      | 400 | files",
        "{\"files\": [{\"name\": \"../A.java\", \"text\": \"a\"}], \"mode\": \"run\"} | 400 | files"
      })
  void badJsonIsRefusedAsAProblem(String json, int status, String field) {
    EntityExchangeResult<String> result = browser.sendJson("POST", API, json == null ? "" : json);

    assertThat(result.getStatus().value()).isEqualTo(status);
    assertThat(result.getResponseHeaders().getContentType())
        .isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
    assertThat(result.getResponseBody())
        .contains("\"status\":" + status, "\"detail\"", "\"fix\"")
        .contains(field == null ? "" : "\"field\":\"" + field + "\"");
    assertSaysNothingOfUs(result);
  }

  @ParameterizedTest
  @ValueSource(ints = {300_000, 1_100_000, 20_000_000})
  void sourceThatIsTooLongIsRefused(int characters) {
    String source = "x".repeat(characters);
    EntityExchangeResult<String> form = postForm("mode=run&source=" + source);
    EntityExchangeResult<String> json =
        browser.sendJson("POST", API, "{\"mode\": \"run\", \"source\": \"" + source + "\"}");
    EntityExchangeResult<String> draft =
        browser.sendJson("PUT", "/drafts/paxos/acceptor", "{\"source\": \"" + source + "\"}");

    assertThat(form.getStatus().value()).isEqualTo(413);
    assertThat(json.getStatus().value()).isEqualTo(413);
    assertThat(draft.getStatus().value()).isEqualTo(413);
    assertThat(form.getResponseBody()).contains("too long", "256 KiB");
    assertThat(json.getResponseBody()).contains("\"status\":413", "256 KiB");
    assertSaysNothingOfUs(form);
    assertSaysNothingOfUs(json);
  }

  @Test
  void longestSourceIsTakenInAnyLetters() {
    String source = "好".repeat(SourceLimits.MAX_CHARACTERS / 9);

    assertThat(browser.submit("paxos/acceptor", source, "run").getStatus().value()).isEqualTo(303);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /api/exercises/paxos/acceptor/submissions, text/plain",
    "POST, /api/exercises/paxos/acceptor/submissions, application/x-www-form-urlencoded",
    "PUT, /drafts/paxos/acceptor, application/octet-stream",
    "POST, /en/exercises/paxos/acceptor/submissions, application/json",
    "POST, /en/exercises/paxos/acceptor/submissions, multipart/form-data"
  })
  void wrongContentTypeIsRefused(String method, String path, String type) {
    EntityExchangeResult<String> result =
        browser.send(
            browser
                .to(method, path)
                .header("X-XSRF-TOKEN", browser.csrf())
                .header("Content-Type", type)
                .bodyValue("source=a"));

    assertThat(result.getStatus().value()).isEqualTo(415);
    assertSaysNothingOfUs(result);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /en/",
    "DELETE, /api/lessons",
    "PUT, /en/lessons/paxos",
    "PATCH, /drafts/paxos/acceptor"
  })
  void wrongMethodIsRefusedAndTheRightOneNamed(String method, String path) {
    EntityExchangeResult<String> result =
        browser.send(browser.to(method, path).header("X-XSRF-TOKEN", browser.csrf()));

    assertThat(result.getStatus().value()).isEqualTo(405);
    assertThat(result.getResponseHeaders().getAllow()).isNotEmpty();
    assertSaysNothingOfUs(result);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/submissions/x",
        "/en/submissions/1-1-1-1-1",
        "/en/submissions/00000000-0000-0000-0000-000000000000",
        "/en/submissions/00000000-0000-0000-0000-000000000000/events",
        "/api/submissions/%00",
        "/en/runs/x",
        "/en/runs/00000000000000000000000000000000",
        "/en/exercises/paxos/nothing",
        "/en/lessons/nothing",
        "/fr/lessons/paxos",
        "/drafts/paxos/nothing",
        "/assets/",
        "/assets/nothing.css",
        "/assets/../application.properties",
        "/assets/%2e%2e/application.properties",
        "/assets/..%2fapplication.properties",
        "/assets//etc/passwd",
        "/en/lessons/..%5c..%5cetc",
        "/en/%6cessons/;jsessionid=1/paxos"
      })
  void addressOfNothingIsNotThere(String path) throws IOException {
    String response = raw("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

    assertThat(response).containsPattern("^HTTP/1.1 (404|400) ");
    assertThat(response)
        .doesNotContain(
            "Exception", "\tat ", "org.spring", "dev.faultline", "java.lang", "java.util");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /en/%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "GET /en/\0 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "GET /en/ HTTP/9.9\r\nHost: a\r\nConnection: close\r\n\r\n",
        "GET /en/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-Forwarded-Port: x\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nForwarded: proto=\";host=[\r\n\r\n",
        "\u0016\u0003\u0001\u0002\r\n\r\n",
        "GET http://[:/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
      })
  void whatIsNoRequestIsRefusedWithoutAWordOfUs(String request) throws IOException {
    String response = raw(request);

    assertThat(response)
        .doesNotContain(" 500 ", "Exception", "\tat ", "org.spring", "java.lang", "java.util");
    assertThat(browser.get("/en/").getStatus().value()).isEqualTo(200);
  }

  @Test
  void headersThatAreTooLargeAreRefused() throws IOException {
    String response = raw("GET /en/ HTTP/1.1\r\nHost: a\r\nX: " + "x".repeat(20_000) + "\r\n\r\n");

    assertThat(response).containsPattern("^HTTP/1.1 4(13|31) ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "\"\"", "AQ", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
  void brokenCookieIsAsGoodAsNone(String cookie) {
    Browser stranger = server.browser().with("visitor", cookie);

    assertThat(stranger.get("/drafts/paxos/acceptor").getStatus().value()).isEqualTo(204);
    assertThat(stranger.get("/en/").getStatus().value()).isEqualTo(200);
  }

  @Test
  void markupInASourceStaysText() {
    Browser author = server.browser();
    author.get("/api/lessons");
    author.sendJson(
        "PUT", "/drafts/paxos/acceptor", "{\"source\": \"</textarea><script>alert(1)</script>\"}");

    EntityExchangeResult<String> draft = author.get("/drafts/paxos/acceptor");

    assertThat(draft.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_JSON);
  }

  private static EntityExchangeResult<String> postForm(String form) {
    return browser.send(
        browser
            .to("POST", FORM)
            .header("X-XSRF-TOKEN", browser.csrf())
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .bodyValue(form));
  }

  private static void assertSaysNothingOfUs(EntityExchangeResult<String> result) {
    assertThat(result.getResponseBody())
        .doesNotContain(
            "Exception", "\tat ", "org.springframework", "dev.faultline", "java.lang", "java.util");
  }

  /// Sends bytes that no decent client would send, and returns what comes back.
  private static String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      socket.setSoTimeout(5000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      try (InputStream in = socket.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }
}

package dev.faultline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class LessonPagesTest {

  private static TestServer server;
  private static WebTestClient client;

  @BeforeAll
  static void start(@TempDir Path data) {
    server = TestServer.start(data, ScriptedGrader.willing());
    client = server.client();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh-CN,zh;q=0.9,en;q=0.8 | /zh/",
        "en-GB | /en/",
        "fr, zh-TW;q=0.5 | /zh/",
        "fr | /en/",
        ";;;q=x | /en/"
      })
  void rootLeadsToTheLanguageOfTheBrowser(String accepted, String page) {
    client
        .get()
        .uri("/")
        .header(HttpHeaders.ACCEPT_LANGUAGE, accepted)
        .exchange()
        .expectStatus()
        .isFound()
        .expectHeader()
        .location(page);
  }

  @ParameterizedTest
  @CsvSource({"/zh/,课程", "/en/,Paxos", "/zh/lessons/paxos,接受者", "/en/lessons/paxos,acceptor"})
  void pageIsThereInBothLanguages(String path, String word) {
    client
        .get()
        .uri(path)
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .expectBody(String.class)
        .value(page -> assertThat(page).contains(word).doesNotContain("??"));
  }

  @Test
  void homeListsEveryLessonOfTheOutline() {
    String page = text("/en/");

    assertThat(page.split("class=\"lesson-name\"", -1)).hasSize(1 + 46);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en/", "/zh/lessons/paxos", "/assets/site.css"})
  void pageThatIsTheSameForAllGivesNoCookie(String path) {
    client.get().uri(path).exchange().expectHeader().doesNotExist(HttpHeaders.SET_COOKIE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en/", "/zh/lessons/paxos", "/assets/site.css"})
  void unchangedPageIsNotSentAgain(String path) {
    String tag =
        client.get().uri(path).exchange().returnResult(byte[].class).getResponseHeaders().getETag();

    client
        .get()
        .uri(path)
        .header(HttpHeaders.IF_NONE_MATCH, String.valueOf(tag))
        .exchange()
        .expectStatus()
        .isNotModified()
        .expectBody()
        .isEmpty();
  }

  @Test
  void compressedPageIsTheSamePage() throws Exception {
    // The other client would unpack it unasked.
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve("/en/lessons/paxos"))
            .header(HttpHeaders.ACCEPT_ENCODING, "br, gzip;q=0.5")
            .build();
    HttpResponse<InputStream> response;
    try (HttpClient plain = HttpClient.newHttpClient()) {
      response = plain.send(request, HttpResponse.BodyHandlers.ofInputStream());

      assertThat(response.headers().firstValue(HttpHeaders.CONTENT_ENCODING)).contains("gzip");
      try (GZIPInputStream in = new GZIPInputStream(response.body())) {
        assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
            .isEqualTo(text("/en/lessons/paxos"));
      }
    }
  }

  @Test
  void pageIsPlainForWhoRefusesGzip() {
    client
        .get()
        .uri("/en/")
        .header(HttpHeaders.ACCEPT_ENCODING, "gzip;q=0")
        .exchange()
        .expectHeader()
        .doesNotExist(HttpHeaders.CONTENT_ENCODING);
  }

  @Test
  void exerciseOnItsOwnPageCarriesTheToken() {
    client
        .get()
        .uri("/en/exercises/paxos/acceptor")
        .exchange()
        .expectStatus()
        .isOk()
        .expectCookie()
        .exists("XSRF-TOKEN")
        .expectBody(String.class)
        .value(page -> assertThat(page).containsPattern("name=\"_csrf\" value=\"[0-9a-f-]{36}\""));
  }

  @Test
  void apiListsLessonsInTheLanguageThatIsAskedFor() {
    client
        .get()
        .uri("/api/lessons")
        .header(HttpHeaders.ACCEPT_LANGUAGE, "zh")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.lang")
        .isEqualTo("zh")
        .jsonPath("$..lessons[?(@.id=='paxos')].exercises[0]")
        .isEqualTo("paxos/acceptor");
  }

  @Test
  void apiGivesAnExercise() {
    client
        .get()
        .uri("/api/exercises/paxos/acceptor")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.className")
        .isEqualTo("MyAcceptor")
        .jsonPath("$.starter")
        .isNotEmpty();
  }

  private static String text(String path) {
    byte[] body =
        client.get().uri(path).exchange().expectBody().returnResult().getResponseBodyContent();
    return new String(body, StandardCharsets.UTF_8);
  }
}

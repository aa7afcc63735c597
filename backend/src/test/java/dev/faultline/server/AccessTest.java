package dev.faultline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.RequestHeadersSpec;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/// Every route, held against everybody who may ask.
class AccessTest {

  private static final String LANGUAGE = "/{language:zh|en}";

  /// What each route answers to: nobody, the owner, another visitor, a forged cookie. A route
  /// without a row here fails the test.
  private static final List<Row> TABLE =
      List.of(
          new Row("GET", "/", 302, 302, 302, 302),
          new Row("GET", LANGUAGE + "/", 200, 200, 200, 200),
          new Row("GET", LANGUAGE + "/lessons/{lesson}", 200, 200, 200, 200),
          new Row("GET", LANGUAGE + "/exercises/{lesson}/{exercise}", 200, 200, 200, 200),
          new Row(
              "POST", LANGUAGE + "/exercises/{lesson}/{exercise}/submissions", 303, 303, 303, 303),
          // The exercise of this table is none that is solved by hand.
          new Row(
              "POST", LANGUAGE + "/exercises/{lesson}/{exercise}/solutions", 404, 404, 404, 404),
          new Row("GET", LANGUAGE + "/exercises/{lesson}/{exercise}/best", 404, 404, 404, 404),
          new Row("GET", LANGUAGE + "/submissions/{id}", 404, 200, 404, 404),
          new Row("GET", LANGUAGE + "/submissions/{id}/events", 404, 200, 404, 404),
          new Row("GET", LANGUAGE + "/submissions/{id}/comparison", 404, 404, 404, 404),
          new Row("GET", LANGUAGE + "/runs/{hash}", 200, 200, 200, 200),
          new Row("GET", LANGUAGE + "/runs/{hash}/run.json", 200, 200, 200, 200),
          new Row(
              "GET",
              LANGUAGE + "/explore/{engine:[a-z]+}/{preset:[a-z][a-z0-9-]*}",
              303,
              303,
              303,
              303),
          new Row("GET", LANGUAGE + "/explore/{token}", 200, 200, 200, 200),
          new Row("GET", LANGUAGE + "/explore/{token}/do", 400, 400, 400, 400),
          new Row("GET", LANGUAGE + "/apidocs/{engine:[a-z]+}", 200, 200, 200, 200),
          new Row("GET", LANGUAGE + "/apidocs/{engine:[a-z]+}/folded", 200, 200, 200, 200),
          // This server is bound to loopback, and so is whoever asks: each is taken for the author.
          new Row("GET", LANGUAGE + "/problems", 200, 200, 200, 200),
          new Row("GET", LANGUAGE + "/problems/news", 200, 200, 200, 200),
          new Row("GET", "/assets/{*name}", 200, 200, 200, 200),
          new Row("GET", "/drafts/{lesson}/{exercise}", 204, 200, 204, 204),
          new Row("PUT", "/drafts/{lesson}/{exercise}", 204, 204, 204, 204),
          new Row("GET", "/api/openapi.json", 200, 200, 200, 200),
          new Row("GET", "/api/lessons", 200, 200, 200, 200),
          new Row("GET", "/api/exercises/{lesson}/{exercise}", 200, 200, 200, 200),
          new Row("GET", "/api/exercises/{lesson}/{exercise}/project.zip", 200, 200, 200, 200),
          new Row("POST", "/api/exercises/{lesson}/{exercise}/submissions", 202, 202, 202, 202),
          new Row("POST", "/api/layout", 200, 200, 200, 200),
          new Row("GET", "/api/submissions/{id}", 404, 200, 404, 404),
          new Row("GET", "/api/submissions/{id}/events", 404, 200, 404, 404));

  private static TestServer server;
  private static Browser owner;
  private static UUID submission;
  private static String run;

  /// A route and the status that it answers each of them with.
  record Row(String method, String pattern, int nobody, int owner, int other, int forged) {

    int expected(Asker asker) {
      return switch (asker) {
        case NOBODY -> nobody;
        case OWNER -> owner;
        case OTHER -> other;
        case FORGED -> forged;
      };
    }

    String route() {
      return method + " " + pattern;
    }
  }

  /// Who asks.
  enum Asker {
    NOBODY,
    OWNER,
    OTHER,
    FORGED
  }

  @BeforeAll
  static void start(@TempDir Path data) {
    server = TestServer.start(data, ScriptedGrader.willing(FailingRun::verdictOn));
    owner = server.browser();
    submission = owner.submitted("paxos/acceptor", "class A {}");
    owner.sendJson("PUT", "/drafts/paxos/acceptor", "{\"source\": \"class Mine {}\"}");
    owner.get("/en/submissions/" + submission + "/events");
    run = FailingRun.hash();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  static Stream<Row> table() {
    return TABLE.stream();
  }

  @Test
  void everyRouteHasItsRow() {
    assertThat(routes())
        .containsExactlyInAnyOrderElementsOf(TABLE.stream().map(Row::route).toList());
  }

  @Test
  void routesComeFromAnnotatedHandlersAlone() {
    assertThat(server.context().getBeansOfType(HandlerMapping.class).values())
        .filteredOn(mapping -> !(mapping instanceof RequestMappingHandlerMapping))
        .extracting(mapping -> mapping.getClass().getSimpleName())
        .containsExactlyInAnyOrder(
            "RouterFunctionMapping",
            "EmptyHandlerMapping",
            "AdditionalHealthEndpointPathsWebFluxHandlerMapping");
  }

  @ParameterizedTest
  @MethodSource("table")
  void routeAnswersEverybodyAsTheTableSays(Row row) {
    for (Asker asker : Asker.values()) {
      Browser browser = browser(asker);
      browser.get("/api/lessons");

      assertThat(browser.send(request(browser, row, browser.csrf())).getStatus().value())
          .as("%s by %s", row.route(), asker)
          .isEqualTo(row.expected(asker));
    }
  }

  @ParameterizedTest
  @MethodSource("table")
  void changeWithoutTheTokenIsRefused(Row row) {
    if (row.method().equals("GET")) {
      return;
    }
    for (Asker asker : Asker.values()) {
      Browser browser = browser(asker);
      browser.get("/api/lessons");

      assertThat(browser.send(request(browser, row, "")).getStatus().value())
          .as("%s by %s", row.route(), asker)
          .isEqualTo(403);
    }
  }

  @ParameterizedTest
  @EnumSource(Asker.class)
  void whatHasNoRouteIsNotThere(Asker asker) {
    for (String path :
        List.of(
            "/admin", "/actuator/health", "/actuator/env", "/zh", "/fr/", "/api/", "/h2-console")) {
      assertThat(browser(asker).get(path).getStatus().value()).as(path).isEqualTo(404);
    }
  }

  @Test
  void draftOfOneIsNotChangedByAnother() {
    Browser other = server.browser();
    other.get("/api/lessons");
    other.sendJson("PUT", "/drafts/paxos/acceptor", "{\"source\": \"class Theirs {}\"}");

    assertThat(server.browser().with("visitor", owner.cookie("visitor")))
        .extracting(browser -> browser.get("/drafts/paxos/acceptor").getResponseBody())
        .asString()
        .doesNotContain("Theirs");
  }

  private static Browser browser(Asker asker) {
    Browser browser = server.browser();
    return switch (asker) {
      case NOBODY -> browser;
      case OWNER -> browser.with("visitor", owner.cookie("visitor"));
      case OTHER -> known(browser);
      case FORGED -> browser.with("visitor", forged());
    };
  }

  private static Browser known(Browser browser) {
    browser.submitted("paxos/acceptor", "class Other {}");
    return browser;
  }

  /// The owner's cookie with one bit of its signature changed.
  private static String forged() {
    String cookie = owner.cookie("visitor");
    char last = cookie.charAt(cookie.length() - 1);
    return cookie.substring(0, cookie.length() - 1) + (last == 'A' ? 'B' : 'A');
  }

  private static RequestHeadersSpec<?> request(Browser browser, Row row, String token) {
    RequestBodySpec request = browser.to(row.method(), path(row.pattern()));
    request.header("X-XSRF-TOKEN", token);
    boolean form = row.pattern().startsWith(LANGUAGE);
    if (row.method().equals("GET")) {
      return request;
    }
    return form
        ? request
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .bodyValue("source=class+A+%7B%7D&mode=run")
        : request
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue("{\"source\": \"class A {}\", \"mode\": \"run\"}");
  }

  private static String path(String pattern) {
    return pattern
        .replace("{language:zh|en}", "zh")
        .replace("{lesson}", "paxos")
        .replace("{exercise}", "acceptor")
        .replace("{id}", submission.toString())
        .replace("{hash}", run)
        .replace("{engine:[a-z]+}", "consensus")
        .replace("{preset:[a-z][a-z0-9-]*}", "calm")
        .replace("{token}", "AQMJY29uc2Vuc3VzAQEEZHVlbAAA")
        .replace("{*name}", "site.css");
  }

  private static Set<String> routes() {
    Set<String> routes = new TreeSet<>();
    server.context().getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .forEach(route -> routes.addAll(routesOf(route)));
    return routes;
  }

  private static List<String> routesOf(RequestMappingInfo route) {
    Set<RequestMethod> methods = route.getMethodsCondition().getMethods();
    return route.getPatternsCondition().getPatterns().stream()
        .flatMap(pattern ->
            methods.isEmpty()
                ? Stream.of("ANY " + pattern)
                : methods.stream().map(method -> method + " " + pattern))
        .toList();
  }
}

package dev.faultline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiDescriptionTest {

  @TempDir private Path data;

  @Test
  void descriptionNamesEveryRouteOfTheApiAndNoOther() {
    try (TestServer server = TestServer.start(data, ScriptedGrader.willing())) {
      JsonNode description =
          JsonMapper.shared().readTree(server.browser().get("/api/openapi.json").getResponseBody());

      assertThat(description.path("openapi").asString()).startsWith("3.1");
      assertThat(described(description)).isEqualTo(mapped(server));
    }
  }

  private static Set<String> described(JsonNode description) {
    Set<String> routes = new TreeSet<>();
    description
        .path("paths")
        .propertyStream()
        .forEach(path ->
            path.getValue()
                .propertyNames()
                .forEach(method -> routes.add(method + " " + path.getKey())));
    return routes;
  }

  private static Set<String> mapped(TestServer server) {
    Set<String> routes = new TreeSet<>();
    for (RequestMappingInfo route :
        server
            .context()
            .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
            .getHandlerMethods()
            .keySet()) {
      route.getPatternsCondition().getPatterns().stream()
          .map(Object::toString)
          .filter(pattern -> pattern.startsWith("/api/"))
          .forEach(pattern ->
              route
                  .getMethodsCondition()
                  .getMethods()
                  .forEach(method ->
                      routes.add(method.name().toLowerCase(Locale.ROOT) + " " + pattern)));
    }
    return routes;
  }
}

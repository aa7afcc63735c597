package dev.faultline.web;

import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/// Serves the description of the HTTP API, which is written by hand.
@RestController
final class ApiDescription {

  private final CachedBytes description;

  ApiDescription() throws IOException {
    description =
        new CachedBytes(new ClassPathResource("api/openapi.json").getContentAsByteArray());
  }

  @GetMapping("/api/openapi.json")
  ResponseEntity<byte[]> description(ServerWebExchange exchange) {
    return description.answer(
        exchange.getRequest(), MediaType.APPLICATION_JSON, CacheControl.noCache().cachePublic());
  }
}

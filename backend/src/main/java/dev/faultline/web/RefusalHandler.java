package dev.faultline.web;

import dev.faultline.content.Language;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/// Answers every request that went wrong: programs get problem details (RFC 9457), people a page in
/// their language. Neither ever sees an exception.
@Component
@Order(-2)
final class RefusalHandler implements WebExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(RefusalHandler.class);
  private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
  private static final int MAX_CAUSES = 10;

  private final Renderer renderer;
  private final MessageSource messages;
  private final JsonMapper json;

  RefusalHandler(Renderer renderer, MessageSource messages, JsonMapper json) {
    this.renderer = renderer;
    this.messages = messages;
    this.json = json;
  }

  @Override
  public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
    if (exchange.getResponse().isCommitted()
        || DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
      return Mono.error(thrown);
    }
    if (thrown instanceof ErrorResponse response) {
      exchange.getResponse().getHeaders().putAll(response.getHeaders());
    }
    return answer(exchange, refusalOf(thrown, exchange));
  }

  /// Ends `exchange` with `refusal`.
  Mono<Void> answer(ServerWebExchange exchange, Refusal refusal) {
    ServerHttpResponse response = exchange.getResponse();
    Language language = PageLanguage.of(exchange.getRequest());
    byte[] body;
    response.setStatusCode(refusal.status());
    response.getHeaders().setCacheControl("no-store");
    if (isForPrograms(exchange)) {
      response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
      body = problem(refusal, language);
    } else {
      response.getHeaders().setContentType(PAGE);
      body = page(exchange, refusal, language);
    }
    if (HttpMethod.HEAD.equals(exchange.getRequest().getMethod())) {
      return response.setComplete();
    }
    return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
  }

  private byte[] problem(Refusal refusal, Language language) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", refusal.status().getReasonPhrase());
    problem.put("status", refusal.status().value());
    problem.put("detail", sentence(refusal, "", language));
    problem.put("fix", sentence(refusal, ".fix", language));
    if (refusal.field() != null) {
      problem.put("field", refusal.field());
    }
    return json.writeValueAsBytes(problem);
  }

  private byte[] page(ServerWebExchange exchange, Refusal refusal, Language language) {
    String what = sentence(refusal, "", language);
    String path = exchange.getRequest().getPath().value();
    String samePage = PageLanguage.isPrefixed(path) ? path : "/" + language.code() + "/";
    return renderer.page(
        "error",
        language,
        samePage,
        what,
        Map.of(
            "status",
            refusal.status().value(),
            "what",
            what,
            "fix",
            sentence(refusal, ".fix", language)));
  }

  private String sentence(Refusal refusal, String suffix, Language language) {
    return messages.getMessage(
        "refusal." + refusal.key() + suffix, refusal.arguments().toArray(), language.locale());
  }

  private static boolean isForPrograms(ServerWebExchange exchange) {
    String path = exchange.getRequest().getPath().value();
    return path.startsWith("/api/") || path.startsWith("/drafts/") || path.startsWith("/actuator");
  }

  private static Refusal refusalOf(Throwable thrown, ServerWebExchange exchange) {
    if (thrown instanceof Refusal refusal) {
      return refusal;
    }
    if (isTooLarge(thrown)) {
      return Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "too-large");
    }
    if (thrown instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
      return ofStatus(HttpStatus.valueOf(response.getStatusCode().value()), exchange);
    }
    LOG.error(
        "{} {} failed", exchange.getRequest().getMethod(), exchange.getRequest().getPath(), thrown);
    return Refusal.of(HttpStatus.INTERNAL_SERVER_ERROR, "ours");
  }

  private static Refusal ofStatus(HttpStatus status, ServerWebExchange exchange) {
    String key =
        switch (status) {
          case NOT_FOUND -> "not-found";
          case METHOD_NOT_ALLOWED -> "method";
          case NOT_ACCEPTABLE -> "not-acceptable";
          case CONTENT_TOO_LARGE -> "too-large";
          case UNSUPPORTED_MEDIA_TYPE -> "media-type";
          default -> "malformed";
        };
    return Refusal.of(status, key, exchange.getRequest().getMethod());
  }

  /// Decoders wrap it.
  private static boolean isTooLarge(Throwable thrown) {
    int depth = 0;
    for (Throwable cause = thrown; cause != null && depth < MAX_CAUSES; cause = cause.getCause()) {
      if (cause instanceof DataBufferLimitException) {
        return true;
      }
      depth++;
    }
    return false;
  }
}

package dev.faultline.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebExchangeDecorator;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/// Refuses a body that says that it is too long before anything of it is read (one that does not
/// say it is refused where it is read), and takes a form that can not be decoded for the sender's
/// mistake, which it is.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BodyFilter implements WebFilter {

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    return exchange.getRequest().getHeaders().getContentLength() > WebConfiguration.MAX_BODY_BYTES
        ? Mono.error(Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "too-large"))
        : chain.filter(new FormDecoding(exchange));
  }

  private static final class FormDecoding extends ServerWebExchangeDecorator {
    FormDecoding(ServerWebExchange exchange) {
      super(exchange);
    }

    @Override
    public Mono<MultiValueMap<String, String>> getFormData() {
      return super.getFormData()
          .onErrorMap(
              IllegalArgumentException.class, _ -> new ServerWebInputException("malformed form"));
    }
  }
}

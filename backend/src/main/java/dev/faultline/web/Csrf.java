package dev.faultline.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/// The token that a request which changes something must carry. It is given with what belongs to
/// one visitor (drafts, an exercise's own page, the API), never with pages that are the same for
/// everybody.
public final class Csrf {

  private Csrf() {}

  /// The token of this visitor's browser; the response gives it the cookie too. To be called on a
  /// virtual thread.
  public static CsrfToken token(ServerWebExchange exchange) {
    Mono<CsrfToken> token =
        Objects.requireNonNull(
            exchange.<Mono<CsrfToken>>getAttribute(CsrfToken.class.getName()),
            "the security chain gives every exchange a token");
    @Nullable CsrfToken given = token.block();
    return Objects.requireNonNull(given);
  }
}

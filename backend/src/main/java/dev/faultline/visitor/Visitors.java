package dev.faultline.visitor;

import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/// Knows who is asking, by a signed cookie that is given when a visitor first leaves something
/// here. A cookie that was not signed here is as good as none.
@Component
public final class Visitors {

  private static final String NAME = "visitor";
  private static final String NAME_ON_HTTPS = "__Host-visitor";
  private static final Duration LIFE = Duration.ofDays(400);

  private final ServerKey key;
  private final SecureRandom random = new SecureRandom();

  Visitors(ServerKey key) {
    this.key = key;
  }

  /// The visitor who sent this request, if known.
  public Optional<UUID> known(ServerWebExchange exchange) {
    HttpCookie cookie = exchange.getRequest().getCookies().getFirst(nameFor(exchange.getRequest()));
    return cookie == null ? Optional.empty() : VisitorToken.read(cookie.getValue(), key);
  }

  /// A name for who sent this request, which tells visitors apart as well as can be told: those who
  /// left something here are known by their cookie, others by where they ask from.
  public String nameOf(ServerWebExchange exchange) {
    return known(exchange).map(UUID::toString).orElseGet(() -> address(exchange.getRequest()));
  }

  private static String address(ServerHttpRequest request) {
    InetSocketAddress address = request.getRemoteAddress();
    return address == null || address.getAddress() == null
        ? ""
        : address.getAddress().getHostAddress();
  }

  /// The visitor who sent this request; one who is not known yet gets an id, and a cookie with the
  /// response.
  public UUID knownOrNew(ServerWebExchange exchange) {
    return known(exchange).orElseGet(() -> introduce(exchange));
  }

  private UUID introduce(ServerWebExchange exchange) {
    UUID visitor = new UUID(random.nextLong(), random.nextLong());
    exchange
        .getResponse()
        .addCookie(
            ResponseCookie.from(nameFor(exchange.getRequest()), VisitorToken.write(visitor, key))
                .httpOnly(true)
                .secure(onHttps(exchange.getRequest()))
                .sameSite("Lax")
                .path("/")
                .maxAge(LIFE)
                .build());
    return visitor;
  }

  private static String nameFor(ServerHttpRequest request) {
    return onHttps(request) ? NAME_ON_HTTPS : NAME;
  }

  private static boolean onHttps(ServerHttpRequest request) {
    return "https".equalsIgnoreCase(request.getURI().getScheme());
  }
}

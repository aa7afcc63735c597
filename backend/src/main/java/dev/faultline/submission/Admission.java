package dev.faultline.submission;

import dev.faultline.grader.process.Walls;
import dev.faultline.sim.LinkToken;
import dev.faultline.web.Refusal;
import dev.faultline.web.ServerOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Decides whose code is run here. While all walls around it stand, everybody's. Otherwise only
/// that of who started the server and so knows its token, unless it was told to do without a wall.
///
/// A browser gets the token by a link, `/?token=…`, and keeps it in a cookie; a program sends it as
/// `Authorization: Bearer …`. It is another one at each start.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public final class Admission implements WebFilter {

  /// Until the walls are known, shortly after the start.
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final int TOKEN_BYTES = 24;
  private static final String COOKIE = "faultline-token";
  private static final String PARAMETER = "token";
  private static final String BEARER = "Bearer ";
  private static final Pattern PANEL = Pattern.compile("/(?:zh|en)/explore/([^/]+)(?:/do)?");

  private final Judging judging;
  private final boolean isWeakerJailAllowed;
  private final String token;

  Admission(Judging judging, ServerOptions options) {
    this.judging = judging;
    this.isWeakerJailAllowed = options.weakerJailAllowed();
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    this.token = HexFormat.of().formatHex(bytes);
  }

  /// The walls, as soon as they are known.
  public Walls walls() throws InterruptedException {
    return judging.walls(PATIENCE);
  }

  /// The token that code is taken for; empty when everybody's is.
  ///
  /// @param walls as they are known
  public Optional<String> tokenBehind(Walls walls) {
    return isWeakerJailAllowed || walls.areWhole() ? Optional.empty() : Optional.of(token);
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    ServerHttpRequest request = exchange.getRequest();
    if (isKnockingWithToken(request)) {
      return letIn(exchange.getResponse());
    }
    if (!runsCode(request) || isWeakerJailAllowed || holdsToken(request)) {
      return chain.filter(exchange);
    }
    return Mono.fromCallable(this::walls)
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(walls ->
            walls.areWhole()
                ? chain.filter(exchange)
                : Mono.error(Refusal.of(HttpStatus.FORBIDDEN, "token")));
  }

  private boolean isKnockingWithToken(ServerHttpRequest request) {
    return HttpMethod.GET.equals(request.getMethod())
        && request.getPath().value().equals("/")
        && isToken(request.getQueryParams().getFirst(PARAMETER));
  }

  private Mono<Void> letIn(ServerHttpResponse response) {
    response.addCookie(
        ResponseCookie.from(COOKIE, token).path("/").httpOnly(true).sameSite("Strict").build());
    response.setStatusCode(HttpStatus.SEE_OTHER);
    response.getHeaders().setLocation(URI.create("/"));
    response.getHeaders().setCacheControl("no-store");
    return response.setComplete();
  }

  /// Whether a request has code run that came from a visitor: a submission, or a panel that plays
  /// with one. Authors' strategies are no strangers'.
  private static boolean runsCode(ServerHttpRequest request) {
    String path = request.getPath().value();
    Matcher panel = PANEL.matcher(path);
    boolean isHandedIn =
        path.endsWith("/submissions") && HttpMethod.POST.equals(request.getMethod());
    return isHandedIn || (panel.matches() && playsWithSubmission(panel.group(1)));
  }

  private static boolean playsWithSubmission(String link) {
    try {
      return LinkToken.decode(link) instanceof LinkToken.Panel panel
          && panel.whose() instanceof LinkToken.Whose.Submission;
    } catch (LinkToken.BadLinkException _) {
      return false;
    }
  }

  private boolean holdsToken(ServerHttpRequest request) {
    HttpCookie cookie = request.getCookies().getFirst(COOKIE);
    String header = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
    if (cookie != null && isToken(cookie.getValue())) {
      return true;
    }
    return header != null
        && header.startsWith(BEARER)
        && isToken(header.substring(BEARER.length()).strip());
  }

  /// Takes as long for a wrong one as for the right one.
  private boolean isToken(@Nullable String value) {
    return value != null
        && MessageDigest.isEqual(
            value.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}

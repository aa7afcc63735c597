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
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
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

  /// As addresses are matched to what answers them, whichever way they are written.
  private static final List<PathPattern> SUBMISSIONS =
      patterns(
          "/{language:zh|en}/exercises/{lesson}/{exercise}/submissions",
          "/api/exercises/{lesson}/{exercise}/submissions");

  private static final List<PathPattern> PANELS =
      patterns("/{language:zh|en}/explore/{token}", "/{language:zh|en}/explore/{token}/do");

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
    PathContainer path = request.getPath().pathWithinApplication();
    boolean isHandedIn =
        HttpMethod.POST.equals(request.getMethod())
            && SUBMISSIONS.stream().anyMatch(pattern -> pattern.matches(path));
    return isHandedIn
        || PANELS.stream()
            .map(pattern -> pattern.matchAndExtract(path))
            .filter(Objects::nonNull)
            .anyMatch(panel -> playsWithSubmission(panel.getUriVariables().get("token")));
  }

  private static List<PathPattern> patterns(String... patterns) {
    return Arrays.stream(patterns).map(PathPatternParser.defaultInstance::parse).toList();
  }

  private static boolean playsWithSubmission(@Nullable String link) {
    if (link == null) {
      return false;
    }
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

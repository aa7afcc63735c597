package dev.faultline.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/// Who may see what is wrong with the content, and with it names of files: whoever sits at this
/// machine, while nobody else can reach the server.
///
/// All of this must hold: the server listens on a loopback address alone; the request comes from
/// one; it asks for a loopback name, so that no page of another site can ask in the author's
/// browser (DNS rebinding); the page that asks, where the browser names it, has such a name too;
/// and nothing says that a proxy passed it on. A proxy that changes `Host` and says nothing of
/// itself is seen by the page that asks; only who types the address is then taken for the author.
@Component
public final class AuthorRule {

  private static final Pattern LOOPBACK_NAME =
      Pattern.compile(
          "(?:localhost|127(?:\\.\\d{1,3}){3}|\\[?(?:0*:)+0*1]?)", Pattern.CASE_INSENSITIVE);

  /// What proxies add.
  private static final List<String> PASSED_ON =
      List.of(
          "Forwarded",
          "Via",
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-Forwarded-Proto",
          "X-Forwarded-Server",
          "X-Real-IP");

  /// Where browsers, and htmx, name the page that asks.
  private static final List<String> ASKING =
      List.of(HttpHeaders.ORIGIN, HttpHeaders.REFERER, "HX-Current-URL");

  private final boolean possible;

  AuthorRule(ServerOptions options) {
    this.possible = isLoopback(options.host());
  }

  /// Whether pages are to ask for an author's news at all.
  public static boolean isPossible(ServerOptions options) {
    return options.content().authored() && isLoopback(options.host());
  }

  /// Whether `request` is that of an author at this machine.
  public boolean isAuthor(ServerHttpRequest request) {
    @Nullable InetSocketAddress from = request.getRemoteAddress();
    HttpHeaders headers = request.getHeaders();
    return possible
        && from != null
        && from.getAddress() != null
        && from.getAddress().isLoopbackAddress()
        && PASSED_ON.stream().noneMatch(headers::containsHeader)
        && asksForLoopback(headers)
        && ASKING.stream()
            .flatMap(name -> headers.getOrEmpty(name).stream())
            .allMatch(AuthorRule::isOfLoopback);
  }

  /// Refuses whoever is none as if there were no such page.
  public void require(ServerHttpRequest request) {
    if (!isAuthor(request)) {
      throw Refusal.notFound();
    }
  }

  private static boolean asksForLoopback(HttpHeaders headers) {
    @Nullable InetSocketAddress host = headers.getHost();
    return host != null && LOOPBACK_NAME.matcher(host.getHostString()).matches();
  }

  private static boolean isOfLoopback(String page) {
    try {
      @Nullable String host = new URI(page).getHost();
      return host != null && LOOPBACK_NAME.matcher(host).matches();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}

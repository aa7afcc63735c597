package dev.faultline.server;

import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// A visitor's browser: it keeps cookies and sends the CSRF token back.
public final class Browser {

  private final WebTestClient client;
  private final URI address;
  private final MultiValueMap<String, String> cookies = new LinkedMultiValueMap<>();

  Browser(WebTestClient client, URI address) {
    this.client = client;
    this.address = address;
  }

  /// Sends `method` to `path`, with nothing else than what a browser sends by itself.
  public WebTestClient.RequestBodySpec to(String method, String path) {
    return client
        .method(HttpMethod.valueOf(method))
        .uri(address.resolve(path))
        .headers(this::remembered);
  }

  /// Sends `request` and keeps the cookies.
  public EntityExchangeResult<String> send(WebTestClient.RequestHeadersSpec<?> request) {
    return kept(request.exchange().expectBody(String.class).returnResult());
  }

  /// Sends JSON to `path`, with the CSRF token, and keeps the cookies.
  public EntityExchangeResult<String> sendJson(String method, String path, String json) {
    return send(
        to(method, path)
            .header("X-XSRF-TOKEN", csrf())
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(json));
  }

  /// Reads `path` and keeps the cookies.
  public EntityExchangeResult<String> get(String path) {
    return send(to("GET", path));
  }

  /// Hands `source` in by the form of an exercise, as a page without script does.
  public EntityExchangeResult<String> submit(String exercise, String source, String mode) {
    get("/en/exercises/" + exercise);
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.add("source", source);
    form.add("mode", mode);
    form.add("_csrf", csrf());
    return send(
        to("POST", "/en/exercises/" + exercise + "/submissions")
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .bodyValue(form));
  }

  /// The same, and the id of the submission, which must have been taken.
  public UUID submitted(String exercise, String source) {
    URI page = submit(exercise, source, "submit").getResponseHeaders().getLocation();
    String path = Objects.requireNonNull(page, "the submission was not taken").getPath();
    return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
  }

  /// The CSRF token; empty before the first page with one.
  public String csrf() {
    return Objects.requireNonNullElse(cookies.getFirst("XSRF-TOKEN"), "");
  }

  /// Puts a cookie of the test's own into the jar.
  public Browser with(String name, String value) {
    cookies.set(name, value);
    return this;
  }

  /// The value of a cookie; empty when there is none.
  public String cookie(String name) {
    return Objects.requireNonNullElse(cookies.getFirst(name), "");
  }

  private void remembered(HttpHeaders headers) {
    cookies.forEach((name, values) ->
        headers.add(HttpHeaders.COOKIE, new HttpCookie(name, values.getFirst()).toString()));
  }

  private EntityExchangeResult<String> kept(EntityExchangeResult<String> result) {
    for (ResponseCookie cookie : result.getResponseCookies().toSingleValueMap().values()) {
      cookies.set(cookie.getName(), cookie.getValue());
    }
    return result;
  }
}

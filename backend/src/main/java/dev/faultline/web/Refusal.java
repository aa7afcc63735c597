package dev.faultline.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Ends a request with a status and two sentences: what is wrong, and how to mend it. They are
/// `refusal.KEY` and `refusal.KEY.fix` in the bundle `i18n/web`.
public final class Refusal extends RuntimeException {

  private final HttpStatus status;
  private final String key;
  private final @Nullable String field;
  private final List<String> arguments;

  private Refusal(HttpStatus status, String key, @Nullable String field, List<String> arguments) {
    super(key, null, false, false);
    this.status = status;
    this.key = key;
    this.field = field;
    this.arguments = List.copyOf(arguments);
  }

  /// There is no such thing, or it is not the asker's: both look the same.
  public static Refusal notFound() {
    return of(HttpStatus.NOT_FOUND, "not-found");
  }

  /// `field` of the request is not as it must be.
  ///
  /// @param key which of the bundle's sentences says why
  public static Refusal field(String field, String key, Object... arguments) {
    return new Refusal(HttpStatus.BAD_REQUEST, key, field, texts(arguments));
  }

  /// A request that ends with `status`.
  ///
  /// @param key which of the bundle's sentences says why
  public static Refusal of(HttpStatus status, String key, Object... arguments) {
    return new Refusal(status, key, null, texts(arguments));
  }

  HttpStatus status() {
    return status;
  }

  String key() {
    return key;
  }

  /// The part of the request that is wrong, where it is one.
  @Nullable String field() {
    return field;
  }

  List<String> arguments() {
    return arguments;
  }

  private static List<String> texts(Object... arguments) {
    return Arrays.stream(arguments).map(String::valueOf).toList();
  }
}

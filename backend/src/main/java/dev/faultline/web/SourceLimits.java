package dev.faultline.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// What a source that is sent here may be.
public final class SourceLimits {

  /// More than any answer needs, and a third of what a request may hold.
  public static final int MAX_CHARACTERS = 256 * 1024;

  private SourceLimits() {}

  /// `source`, which is there, not too long and without NUL.
  ///
  /// @param field what a refusal names
  public static String checked(@Nullable String source, String field) {
    if (source == null) {
      throw Refusal.field(field, "source-missing", field);
    }
    checkLength(source.length());
    if (source.indexOf('\0') >= 0) {
      throw Refusal.field(field, "source-nul", field);
    }
    return source;
  }

  /// Refuses what is longer than a source may be.
  public static void checkLength(int characters) {
    if (characters > MAX_CHARACTERS) {
      throw Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "too-large");
    }
  }
}

package dev.faultline.web;

import dev.faultline.content.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.server.reactive.ServerHttpRequest;

/// Which language a request is about: the address says it, or else the browser.
public final class PageLanguage {

  private static final int PREFIX_CHARACTERS = "/zh/".length();

  private PageLanguage() {}

  /// The language that `code` of an address names.
  ///
  /// @throws Refusal when it names none of ours
  public static Language named(String code) {
    return Language.of(code).orElseThrow(Refusal::notFound);
  }

  /// The language of the address, or else the first of ours that the browser asks for, or else
  /// English.
  static Language of(ServerHttpRequest request) {
    return ofPath(request.getPath().value()).orElseGet(() -> preferred(request));
  }

  /// The other language.
  public static Language other(Language language) {
    return switch (language) {
      case ZH -> Language.EN;
      case EN -> Language.ZH;
    };
  }

  /// Whether `path` names a language.
  static boolean isPrefixed(String path) {
    return ofPath(path).isPresent();
  }

  /// The same page in `language`.
  static String inLanguage(String path, Language language) {
    return "/" + language.code() + "/" + path.substring(PREFIX_CHARACTERS);
  }

  /// The language that the browser asks for first.
  public static Language preferred(ServerHttpRequest request) {
    return accepted(request).stream()
        .flatMap(
            range -> Language.of(Locale.forLanguageTag(range.getRange()).getLanguage()).stream())
        .findFirst()
        .orElse(Language.EN);
  }

  private static Optional<Language> ofPath(String path) {
    boolean prefixed =
        path.length() >= PREFIX_CHARACTERS && path.charAt(0) == '/' && path.charAt(3) == '/';
    return prefixed ? Language.of(path.substring(1, 3)) : Optional.empty();
  }

  private static List<Locale.LanguageRange> accepted(ServerHttpRequest request) {
    try {
      return request.getHeaders().getAcceptLanguage();
    } catch (IllegalArgumentException _) {
      return List.of();
    }
  }
}

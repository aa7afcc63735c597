package dev.faultline.content.markdown;

import java.util.Arrays;
import java.util.Optional;

/// The directives that hold text until a line `:::`.
enum Aside {
  NOTE("note"),
  TIP("tip"),
  WARNING("warning"),
  MISBELIEF("misbelief"),
  TRY("try");

  private final String directive;

  Aside(String directive) {
    this.directive = directive;
  }

  /// The name after the colons, and the class in HTML.
  String directive() {
    return directive;
  }

  static Optional<Aside> of(String directive) {
    return Arrays.stream(values()).filter(a -> a.directive.equals(directive)).findFirst();
  }
}

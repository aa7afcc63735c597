package dev.faultline.runner.metered.jdk;

import dev.faultline.runner.metered.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Stands in for `java.util.StringJoiner`, which leans on internals of `String`.
public final class StringJoiner {

  private final String between;
  private final String prefix;
  private final String suffix;
  private final List<String> parts = new ArrayList<>();
  private int partsLength;
  private @Nullable String emptyValue;

  public StringJoiner(CharSequence between) {
    this(between, "", "");
  }

  public StringJoiner(CharSequence between, CharSequence prefix, CharSequence suffix) {
    this.between = between.toString();
    this.prefix = prefix.toString();
    this.suffix = suffix.toString();
  }

  /// What it is as long as nothing was added.
  public StringJoiner setEmptyValue(CharSequence value) {
    emptyValue = value.toString();
    return this;
  }

  /// Adds a part.
  public StringJoiner add(@Nullable CharSequence part) {
    String text = String.valueOf(part);
    partsLength = Math.addExact(partsLength, text.length());
    parts.add(text);
    return this;
  }

  /// Adds what another has joined, as one part.
  public StringJoiner merge(StringJoiner other) {
    if (!other.parts.isEmpty()) {
      add(Texts.join(other.between, other.parts));
    }
    return this;
  }

  /// How long the text is.
  public int length() {
    if (parts.isEmpty() && emptyValue != null) {
      return emptyValue.length();
    }
    int gaps = Math.max(0, parts.size() - 1);
    return prefix.length() + partsLength + gaps * between.length() + suffix.length();
  }

  @Override
  public String toString() {
    if (parts.isEmpty() && emptyValue != null) {
      return emptyValue;
    }
    List<String> all = new ArrayList<>();
    all.add(prefix);
    all.add(Texts.join(between, parts));
    all.add(suffix);
    return Texts.join("", all);
  }
}

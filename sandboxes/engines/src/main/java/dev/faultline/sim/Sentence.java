package dev.faultline.sim;

import java.util.List;

/// A sentence for people: a key of a message bundle, and the arguments that its pattern names.
///
/// It is rendered in the reader's language as late as possible; what crosses processes and what is
/// stored is the key. Arguments are plain text, never markup.
///
/// @param key key in the engine's bundle, such as `promise.broken`
/// @param arguments for `{0}`, `{1}`, … of the pattern
public record Sentence(String key, List<String> arguments) {

  public Sentence {
    arguments = List.copyOf(arguments);
  }

  /// The sentence `key` with `arguments` rendered by `String.valueOf`.
  public static Sentence of(String key, Object... arguments) {
    return new Sentence(key, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
  }
}

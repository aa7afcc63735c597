package dev.faultline.grader.verify;

import dev.faultline.sim.Sentence;

/// Something that is refused.
///
/// @param file the source file's name
/// @param line from 1; 0 where there is no line
/// @param code such as `forbidden.method`, the key of its sentence too
/// @param what the thing, such as `System.currentTimeMillis`
/// @param remedy key of what to use instead
public record Finding(String file, int line, String code, String what, String remedy) {

  /// As a sentence: the thing, and the remedy as a key to be rendered.
  public Sentence says() {
    return Sentence.of("grader." + code, what, "@" + remedy);
  }
}

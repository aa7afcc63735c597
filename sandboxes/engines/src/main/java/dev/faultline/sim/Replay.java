package dev.faultline.sim;

import java.util.Base64;

/// A run that can be made again without its seed: its plan, and all chance written down.
///
/// @param role which strategy interface is under test
/// @param family of the plan, for the trace
public record Replay(String role, String family, Plan plan, Draws draws) {

  /// The most draws of one that can be written.
  static final int MAX_DRAWS = 50_000;

  /// The longest text of one.
  public static final int MAX_CHARACTERS = 1 << 20;

  /// The run to be made.
  public Setting setting() {
    return new Setting(role, family, plan, Chance.of(draws));
  }

  /// The same with other draws.
  Replay with(Draws others) {
    return new Replay(role, family, plan, others);
  }

  /// Whether it is small enough to be written: a strategy may draw numbers without end.
  boolean isShort() {
    return draws.size() <= MAX_DRAWS;
  }

  /// As text: base64url of what {@link ReplayWriter} writes.
  public String encode() {
    byte[] bytes = new ReplayWriter().write(this);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// The replay that `text` stands for.
  ///
  /// @throws IllegalArgumentException when it is none, cut off, forged, or of a later version; the
  ///   message says why, for people
  public static Replay decode(String text) {
    if (text.length() > MAX_CHARACTERS) {
      throw new IllegalArgumentException("it is longer than " + MAX_CHARACTERS + " characters");
    }
    return new ReplayReader(Base64.getUrlDecoder().decode(text)).read();
  }
}

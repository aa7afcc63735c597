package dev.faultline.run;

import dev.faultline.sim.LinkToken;
import dev.faultline.sim.Sentence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A failing run that is kept: what happened, and where it broke. It holds neither seed nor source.
///
/// @param json the trace in its versioned JSON
/// @param brokenAt index of the trace event at which it broke, from 0
/// @param says what broke
public record RunTrace(String json, int brokenAt, Sentence says) {

  private static final int HASH_BYTES = 16;

  /// Its name: the first 16 bytes of the SHA-256 of the JSON, hexadecimal.
  public String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JDK has no SHA-256", e);
    }
  }

  /// What links say of it.
  public String token() {
    return new LinkToken.Stored(hash()).encode();
  }
}

package dev.faultline.visitor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// A visitor's id, signed: one version byte, 16 bytes of id, the first 16 bytes of the HMAC of
/// both, in base64url.
final class VisitorToken {

  private static final byte VERSION = 1;
  private static final int ID_BYTES = 16;
  private static final int SIGNATURE_BYTES = 16;
  private static final int BYTES = 1 + ID_BYTES + SIGNATURE_BYTES;
  private static final int CHARACTERS = BYTES * 4 / 3;
  private static final byte[] PURPOSE = "faultline visitor".getBytes(StandardCharsets.US_ASCII);

  private VisitorToken() {}

  static String write(UUID visitor, ServerKey key) {
    ByteBuffer token = ByteBuffer.allocate(BYTES);
    token.put(VERSION);
    token.putLong(visitor.getMostSignificantBits());
    token.putLong(visitor.getLeastSignificantBits());
    token.put(signature(token.array(), key));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
  }

  /// The visitor of `token`; nobody when it is not one that `key` signed.
  static Optional<UUID> read(String token, ServerKey key) {
    if (token.length() != CHARACTERS) {
      return Optional.empty();
    }
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
    byte[] given = Arrays.copyOfRange(bytes, 1 + ID_BYTES, BYTES);
    if (bytes[0] != VERSION || !MessageDigest.isEqual(given, signature(bytes, key))) {
      return Optional.empty();
    }
    ByteBuffer id = ByteBuffer.wrap(bytes, 1, ID_BYTES);
    return Optional.of(new UUID(id.getLong(), id.getLong()));
  }

  private static byte[] signature(byte[] token, ServerKey key) {
    byte[] signed = Arrays.copyOf(PURPOSE, PURPOSE.length + 1 + ID_BYTES);
    System.arraycopy(token, 0, signed, PURPOSE.length, 1 + ID_BYTES);
    return Arrays.copyOf(key.sign(signed), SIGNATURE_BYTES);
  }
}

package dev.faultline.visitor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The server's own key, with which it signs what it gives to browsers. It never signs anything
/// that a verdict depends on: grading has a secret of its own.
public final class ServerKey {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final SecretKeySpec key;

  private ServerKey(byte[] bytes) {
    if (bytes.length != KEY_BYTES) {
      throw new IllegalStateException(
          "the server's key has " + bytes.length + " bytes, not " + KEY_BYTES);
    }
    this.key = new SecretKeySpec(bytes, ALGORITHM);
  }

  /// Reads the key from `file`, or makes one there that only its owner can read.
  ///
  /// @throws IllegalStateException when the file holds anything but a key
  public static ServerKey loadOrCreate(Path file) {
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      return new ServerKey(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException("the server's key " + file + " can not be read or made", e);
    }
  }

  /// HMAC-SHA-256 of `message`.
  byte[] sign(byte[] message) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK has no " + ALGORITHM, e);
    }
  }

  private static void create(Path file) throws IOException {
    byte[] bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
  }
}

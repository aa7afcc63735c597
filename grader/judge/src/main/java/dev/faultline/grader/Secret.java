package dev.faultline.grader;

import dev.faultline.sim.Canary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What seeds are made from: who does not know it can not tell one hidden seed.
///
/// A seed is the first eight bytes of HMAC-SHA256 over exercise, version, family and index.
public final class Secret {

  /// Of the visible runs, which everybody may know.
  public static final Secret PUBLIC =
      new Secret("faultline: visible runs".getBytes(StandardCharsets.UTF_8));

  private static final int BYTES = 32;
  private static final int FINGERPRINT_BYTES = 8;
  private static final String MAC = "HmacSHA256";
  private static final String OWNER_ONLY = "rw-------";

  private final byte[] bytes;

  private Secret(byte[] bytes) {
    this.bytes = bytes;
  }

  /// The secret in `file`, which is made, readable by its owner alone, where there is none.
  ///
  /// @throws IllegalStateException when others can read it, or it holds no secret
  public static Secret loadOrCreate(Path file) {
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      checkMode(file);
      return ofHex(Files.readString(file).strip());
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "secret file " + file + " holds no secret: restore it, or delete it for a new one", e);
    } catch (IOException e) {
      throw new UncheckedIOException("secret file " + file + " can not be read or made", e);
    }
  }

  /// The secret with these bytes in hexadecimal, at least 16 of them.
  ///
  /// @throws IllegalArgumentException when it is not hexadecimal or too short
  public static Secret ofHex(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    if (bytes.length < BYTES / 2) {
      throw new IllegalArgumentException(
          "a secret of " + bytes.length + " bytes is too short; use at least " + BYTES / 2);
    }
    return new Secret(bytes);
  }

  /// Names this secret without telling it; hexadecimal.
  public String fingerprint() {
    return HexFormat.of().formatHex(mac().doFinal(bytes("fingerprint")), 0, FINGERPRINT_BYTES);
  }

  /// The seeds of the first `count` runs of a family: four from each HMAC.
  public List<Long> seeds(String exerciseId, String version, String family, int count) {
    Mac mac = mac();
    String runs = String.join("\n", "seeds", exerciseId, version, family, "");
    List<Long> seeds = new ArrayList<>(count);
    for (int block = 0; seeds.size() < count; block++) {
      LongBuffer four = ByteBuffer.wrap(mac.doFinal(bytes(runs + block))).asLongBuffer();
      while (four.hasRemaining() && seeds.size() < count) {
        long seed = four.get();
        if (!Canary.isOne(seed)) {
          seeds.add(seed);
        }
      }
    }
    return seeds;
  }

  private Mac mac() {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(bytes, MAC));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + MAC, e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Makes the file whole or not at all; where two processes try at once, the first one's stays.
  private static void create(Path file) throws IOException {
    byte[] made = new byte[BYTES];
    new SecureRandom().nextBytes(made);
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    FileAttribute<?> mode =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY));
    Path unfinished = Files.createTempFile(folder, "secret", ".part", mode);
    try {
      Files.writeString(unfinished, HexFormat.of().formatHex(made) + "\n");
      Files.createLink(file, unfinished);
    } catch (FileAlreadyExistsException e) {
      // Another process was first.
    } finally {
      Files.delete(unfinished);
    }
  }

  private static void checkMode(Path file) throws IOException {
    Set<PosixFilePermission> mode = Files.getPosixFilePermissions(file);
    Set<PosixFilePermission> allowed = PosixFilePermissions.fromString(OWNER_ONLY);
    if (!allowed.containsAll(mode)) {
      throw new IllegalStateException(
          "secret file "
              + file
              + " has mode "
              + PosixFilePermissions.toString(mode)
              + ": others can read or run it; run chmod 600 on it");
    }
  }
}

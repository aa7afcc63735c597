package dev.faultline.grader.shadow;

import dev.faultline.grader.meter.Shadows;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// The archive of the metered copies, as a file that processes have on their class path. It is made
/// at first use, and its name holds all that it depends on: another JDK or another grader makes
/// another one.
public final class ShadowJar {

  private static final String CLASS_FILE = ".class";

  private ShadowJar() {}

  /// The archive; it is made where there is none.
  ///
  /// @param folder where it is kept; a new temporary one if nowhere
  /// @param makers jars or folders of the classes that make it, and of those that are copied into
  ///   it
  /// @throws UncheckedIOException when it can not be written
  public static Path file(Optional<Path> folder, List<Path> makers) {
    try {
      Path place =
          folder.isPresent()
              ? Files.createDirectories(folder.get())
              : Files.createTempDirectory("faultline-");
      Path file = place.resolve("shadow-" + key(makers) + ".jar");
      if (!Files.isRegularFile(file)) {
        write(ShadowMaker.make(), file);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("the metered collections can not be written", e);
    }
  }

  /// What stands in an archive.
  ///
  /// @throws UncheckedIOException when it can not be read
  public static Shadows index(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return Shadows.read(zip.getInputStream(zip.getEntry(Shadows.INDEX)));
    } catch (IOException e) {
      throw new UncheckedIOException("the metered collections in " + file + " can not be read", e);
    }
  }

  /// The classes of an archive, by their names as they are loaded.
  ///
  /// @throws UncheckedIOException when it can not be read
  public static Map<String, byte[]> classes(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Map<String, byte[]> classes = new TreeMap<>();
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String path = entry.getName();
        if (path.endsWith(CLASS_FILE)) {
          String name = path.substring(0, path.length() - CLASS_FILE.length()).replace('/', '.');
          classes.put(name, zip.getInputStream(entry).readAllBytes());
        }
      }
      return classes;
    } catch (IOException e) {
      throw new UncheckedIOException("the metered collections in " + file + " can not be read", e);
    }
  }

  private static void write(Map<String, byte[]> entries, Path file) throws IOException {
    Path unfinished = Files.createTempFile(file.getParent(), "shadow-", ".part");
    try (OutputStream out = Files.newOutputStream(unfinished);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String key(List<Path> makers) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(System.getProperty("java.vm.version").getBytes(StandardCharsets.UTF_8));
      digest.update(System.getProperty("java.home").getBytes(StandardCharsets.UTF_8));
      for (Path maker : makers) {
        try (Stream<Path> files = Files.walk(maker)) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            String stamp =
                file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
            digest.update(stamp.getBytes(StandardCharsets.UTF_8));
          }
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}

package dev.faultline.grader.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The ahead-of-time cache of a process: classes loaded and linked as a training run left them. It
/// is made at first use, and its name holds all that it depends on, so that another JDK or another
/// jar makes another one.
final class AotCache {

  private final Optional<Path> file;

  /// @param folder where it is kept, if anywhere
  AotCache(Optional<Path> folder, ClassPath classPath, List<String> options) {
    this.file =
        classPath.isJarsOnly()
            ? folder.map(path -> path.resolve("aot-" + key(classPath, options) + ".bin"))
            : Optional.empty();
  }

  /// Where it is; empty where there is none.
  Optional<Path> file() {
    return file.filter(Files::isRegularFile);
  }

  /// Where a training run is to write it; empty when it is there already or can not be.
  Optional<Path> unfinished() {
    if (file.isEmpty() || Files.isRegularFile(file.get())) {
      return Optional.empty();
    }
    try {
      Files.createDirectories(file.get().getParent());
      return Optional.of(Files.createTempFile(file.get().getParent(), "aot-", ".part"));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// Puts what a training run wrote in its place.
  void finish(Path unfinished) {
    try {
      if (Files.size(unfinished) > 0) {
        Files.move(unfinished, file.orElseThrow(), StandardCopyOption.ATOMIC_MOVE);
      } else {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the AOT cache " + file + " can not be put in its place", e);
    }
  }

  private static String key(ClassPath classPath, List<String> options) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(System.getProperty("java.vm.version").getBytes(StandardCharsets.UTF_8));
      digest.update(System.getProperty("java.home").getBytes(StandardCharsets.UTF_8));
      digest.update(options.toString().getBytes(StandardCharsets.UTF_8));
      for (Path jar : classPath.entries()) {
        String stamp =
            jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis();
        digest.update(stamp.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException("the class path can not be read", e);
    }
  }
}

package dev.faultline.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The files that a class was loaded with: those of its jar, or of its folder where it was built
/// and not packed.
final class ClassFolder {

  private ClassFolder() {}

  /// Contents by path, such as `dev/faultline/api/Context.class`.
  static Map<String, byte[]> of(Class<?> type) {
    Path place = placeOf(type);
    try {
      if (Files.isDirectory(place)) {
        return read(place);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return read(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(place + " can not be read", e);
    }
  }

  private static Map<String, byte[]> read(Path root) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = root.relativize(file).toString().replace('\\', '/');
        files.put(path, Files.readAllBytes(file));
      }
    }
    return files;
  }

  private static Path placeOf(Class<?> type) {
    try {
      URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      return Path.of(place);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the place of " + type.getName() + " is no path", e);
    }
  }
}

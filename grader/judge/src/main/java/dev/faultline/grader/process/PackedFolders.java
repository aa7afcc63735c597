package dev.faultline.grader.process;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Folders of classes, packed into jars that are gone when this process ends. Each is packed once.
final class PackedFolders {

  private static final Map<Path, Path> JARS = new ConcurrentHashMap<>();

  private PackedFolders() {}

  static Path jarOf(Path folder) {
    return JARS.computeIfAbsent(folder, PackedFolders::pack);
  }

  private static Path pack(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      Path jar = Files.createTempFile("faultline-", ".jar");
      jar.toFile().deleteOnExit();
      List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
      try (OutputStream out = Files.newOutputStream(jar);
          ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.setLevel(Deflater.BEST_SPEED);
        for (Path file : files) {
          zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
          Files.copy(file, zip);
        }
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException("the classes in " + folder + " can not be packed", e);
    }
  }
}

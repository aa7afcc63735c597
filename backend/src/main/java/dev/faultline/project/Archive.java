package dev.faultline.project;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A zip or jar in the making. The same files make the same bytes: entries stand in the order of
/// their names and carry one fixed time, which no time zone moves.
final class Archive {

  /// The earliest that a zip can say.
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /// Relative, without empty, `.` or `..` parts, and with nothing that a file system takes amiss.
  private static final Pattern SAFE =
      Pattern.compile("(?!(.*/)?\\.{1,2}(/|$))[\\w.$-]+(/[\\w.$-]+)*");

  private final Map<String, byte[]> files = new TreeMap<>();

  /// Adds a file.
  ///
  /// @throws IllegalArgumentException when its name could lead out of the folder, or is taken
  Archive with(String name, byte[] content) {
    if (!SAFE.matcher(name).matches()) {
      throw new IllegalArgumentException("'" + name + "' is no safe name in an archive");
    }
    if (files.put(name, content) != null) {
      throw new IllegalArgumentException("there are two files '" + name + "' in an archive");
    }
    return this;
  }

  /// Adds a text file, in UTF-8.
  Archive with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory can be written to", e);
    }
    return bytes.toByteArray();
  }
}

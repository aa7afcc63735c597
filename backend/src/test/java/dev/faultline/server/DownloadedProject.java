package dev.faultline.server;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

/// The Maven project of an exercise, as a server gives it.
@SuppressWarnings("ArrayRecordComponent") // Its bytes are compared, never it.
record DownloadedProject(byte[] zip, HttpHeaders headers) {

  static final String PATH = "/api/exercises/paxos/acceptor/project.zip";
  static final String ROOT = "paxos-acceptor/";

  /// That of `paxos/acceptor`.
  ///
  /// @param query such as `?lang=en`; may be empty
  static DownloadedProject of(Browser browser, String query) {
    return at(browser, PATH + query);
  }

  /// That of any exercise, in English.
  static DownloadedProject ofExercise(Browser browser, String id) {
    return at(browser, "/api/exercises/" + id + "/project.zip?lang=en");
  }

  private static DownloadedProject at(Browser browser, String address) {
    EntityExchangeResult<byte[]> answer =
        browser.to("GET", address).exchange().expectBody(byte[].class).returnResult();
    if (answer.getStatus().value() != 200) {
      throw new IllegalStateException(address + " answers " + answer.getStatus());
    }
    return new DownloadedProject(
        Objects.requireNonNull(answer.getResponseBody()), answer.getResponseHeaders());
  }

  /// Files by path; those of jars too, as `JAR!PATH`.
  Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    unpacked(zip)
        .forEach((path, content) -> {
          files.put(path, content);
          if (path.endsWith(".jar")) {
            unpacked(content).forEach((inner, bytes) -> files.put(path + "!" + inner, bytes));
          }
        });
    return files;
  }

  /// A file below the project's folder.
  String text(String path) {
    return new String(
        Objects.requireNonNull(files().get(ROOT + path), path), StandardCharsets.UTF_8);
  }

  /// Puts the files below `folder` and returns the project's folder.
  Path unpackInto(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : unpacked(zip).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    return folder.resolve(ROOT);
  }

  private static Map<String, byte[]> unpacked(byte[] archive) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }
}

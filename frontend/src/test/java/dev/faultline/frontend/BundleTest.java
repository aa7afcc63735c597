package dev.faultline.frontend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The committed bundle is what its sources build, and is small.
final class BundleTest {

  private static final Path ASSETS = Path.of("src", "main", "resources", "static", "assets");
  private static final long BUILD_LIMIT_SECONDS = 60;

  @Test
  void theCommittedBundleIsWhatTheSourcesBuild(@TempDir Path built) throws Exception {
    assumeTrue(
        Files.isRegularFile(Path.of("node_modules", "esbuild", "package.json")),
        "the locked packages are not here: run npm ci in frontend/");
    assumeTrue(runs(List.of("node", "--version")), "there is no node on the path");

    assertThat(runs(List.of("node", "build.mjs", built.toString()))).isTrue();

    try (var files = Files.list(built)) {
      for (Path file : files.toList()) {
        Path committed = ASSETS.resolve(file.getFileName());
        assertThat(Files.readAllBytes(committed))
            .as("%s is stale: run npm run build in frontend/ and commit", committed)
            .isEqualTo(Files.readAllBytes(file));
      }
    }
  }

  @Test
  void everyAssetIsSmallEnoughToSend() throws IOException {
    Map<String, Integer> bounds =
        Map.of(
            "app.js",
            30_000,
            "editor.js",
            170_000,
            "theme.js",
            1_000,
            "site.css",
            12_000,
            "mark.svg",
            1_000);

    for (Map.Entry<String, Integer> bound : bounds.entrySet()) {
      byte[] bytes = Files.readAllBytes(ASSETS.resolve(bound.getKey()));
      assertThat(bytes).as(bound.getKey()).isNotEmpty();
      assertThat(compressed(bytes)).as(bound.getKey()).isLessThanOrEqualTo(bound.getValue());
    }
  }

  @Test
  void theLockFileNamesNoRegistry() throws IOException {
    assertThat(Files.readString(Path.of("package-lock.json")))
        .doesNotContain("\"resolved\"")
        .doesNotContain("registry");
  }

  private static boolean runs(List<String> command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(BUILD_LIMIT_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static int compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(sent)) {
      gzip.write(bytes);
    }
    return sent.size();
  }
}

package dev.faultline.grader.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AotCacheTest {

  private static final List<String> OPTIONS = List.of("-Xmx1m");

  @TempDir private Path folder;
  private Path jar;

  @BeforeEach
  void makeJar() throws IOException {
    jar = Files.writeString(folder.resolve("a.jar"), "jar");
  }

  @Test
  void cacheIsUsedOnceItIsFinished() throws IOException {
    AotCache cache = cache(jar);
    assertThat(cache.file()).isEmpty();
    Path unfinished = cache.unfinished().orElseThrow();
    Files.writeString(unfinished, "trained");

    cache.finish(unfinished);

    assertThat(cache.file().orElseThrow()).hasParent(folder).hasContent("trained");
    assertThat(cache.unfinished()).isEmpty();
    assertThat(cache(jar).file()).isEqualTo(cache.file());
  }

  @Test
  void trainingThatWroteNothingLeavesNothing() throws IOException {
    AotCache cache = cache(jar);
    Path unfinished = cache.unfinished().orElseThrow();

    cache.finish(unfinished);

    assertThat(unfinished).doesNotExist();
    assertThat(cache.file()).isEmpty();
  }

  @Test
  void anotherJarOrOtherOptionsAskForAnotherCache() throws IOException {
    AotCache cache = cache(jar);
    Path unfinished = cache.unfinished().orElseThrow();
    Files.writeString(unfinished, "trained");
    cache.finish(unfinished);

    Files.writeString(jar, "another jar");

    assertThat(cache(jar).file()).isEmpty();
    assertThat(
            new AotCache(Optional.of(folder), new ClassPath(List.of(jar)), List.of("-Xmx2m"))
                .file())
        .isEmpty();
  }

  @Test
  void foldersOfClassesHaveNoCache() {
    assertThat(cache(folder).unfinished()).isEmpty();
    assertThat(cache(folder).file()).isEmpty();
  }

  private AotCache cache(Path entry) {
    return new AotCache(Optional.of(folder), new ClassPath(List.of(entry)), OPTIONS);
  }
}

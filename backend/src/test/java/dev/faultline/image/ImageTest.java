package dev.faultline.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.tidy.Tree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The image is pinned, runs without privileges, and is made of files that exist.
class ImageTest {

  private static final Path ROOT = Tree.root();

  @Test
  void imageIsSound() throws IOException {
    assertThat(dockerfile().complaints(path -> Files.exists(ROOT.resolve(path)))).isEmpty();
  }

  @Test
  void imageStartsTheCommandLine() throws IOException {
    assertThat(dockerfile().last("ENTRYPOINT"))
        .endsWith("\"dev.faultline.cli.Main\"]")
        .contains("-Dfaultline.home=/opt/faultline", "--enable-native-access=ALL-UNNAMED");
    assertThat(dockerfile().last("CMD")).contains("\"serve\"", "\"--data\", \"/data\"");
    assertThat(ROOT.resolve("backend/src/main/java/dev/faultline/cli/Main.java")).exists();
  }

  @Test
  void composeFileIsSound() throws IOException {
    assertThat(compose().complaints()).isEmpty();
  }

  @Test
  void composeFileBuildsThisImage() throws IOException {
    Object build = compose().services().getOrDefault("app", Map.of()).get("build");

    assertThat(build).isEqualTo(Map.of("context", "..", "dockerfile", "docker/Dockerfile"));
  }

  @Test
  void everyFaultOfAnImageIsCaught() {
    Dockerfile bad =
        Dockerfile.parse(
            """
            FROM ubuntu:latest AS build
            COPY nowhere/ \\
                 there/
            FROM eclipse-temurin:25.0.3_9-jre
            COPY --from=bild /out /out
            ADD a.tar.gz /
            USER root
            ENTRYPOINT java -version
            """);

    assertThat(bad.complaints(path -> false))
        .containsExactly(
            "1: image ubuntu:latest is not pinned to a version",
            "2: there is no nowhere/ to copy",
            "5: there is no stage bild",
            "6: write COPY: ADD unpacks and fetches",
            "the last stage runs as 'root': name a user by number, not root",
            "the last stage has no JDK: submissions are compiled in it",
            "the last stage has no HEALTHCHECK",
            "ENTRYPOINT is not a list: a shell between would swallow signals");
  }

  @Test
  void everyFaultOfAComposeFileIsCaught() {
    Compose bad =
        Compose.parse(
            """
            services:
              app:
                image: faultline
                privileged: true
                ports: ["8080:8080"]
                volumes: ["data:/data"]
            """);

    assertThat(bad.complaints())
        .containsExactly(
            "app: image faultline is not pinned to a version",
            "app: its root file system is not read_only",
            "app: it is given privileges",
            "app: it does not drop ALL capabilities",
            "app: it does not forbid new privileges",
            "app: it has no bound on memory and processes",
            "app: port 8080:8080 is published beyond loopback",
            "app: volume data is not declared");
  }

  private static Dockerfile dockerfile() throws IOException {
    return Dockerfile.parse(Files.readString(ROOT.resolve("docker/Dockerfile")));
  }

  private static Compose compose() throws IOException {
    return Compose.parse(Files.readString(ROOT.resolve("docker/compose.yaml")));
  }
}

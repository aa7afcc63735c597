package dev.faultline.grader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {

  private static final Secret SECRET = Secret.ofHex("000102030405060708090a0b0c0d0e0f");

  @TempDir private Path folder;

  @Test
  void seedsAreThoseOfThisVersionForever() {
    assertThat(SECRET.seeds("paxos/acceptor", "1", "calm", 5))
        .containsExactly(
            -5301058019354447495L,
            -5171597387944567137L,
            1942078916104525762L,
            8336667373437183471L,
            -8779964987205868298L);
    assertThat(SECRET.seeds("paxos/acceptor", "1", "calm", 0)).isEmpty();
    assertThat(SECRET.fingerprint()).isEqualTo("342b23e62b6c800d");
  }

  @Test
  void everyPartOfARunHasItsSayInTheSeed() {
    Stream<Long> seeds =
        Stream.of(
            SECRET.seeds("a", "1", "calm", 1).getLast(),
            SECRET.seeds("b", "1", "calm", 1).getLast(),
            SECRET.seeds("a", "2", "calm", 1).getLast(),
            SECRET.seeds("a", "1", "duel", 1).getLast(),
            SECRET.seeds("a", "1", "calm", 2).getLast(),
            Secret.PUBLIC.seeds("a", "1", "calm", 1).getLast());

    assertThat(seeds).doesNotHaveDuplicates();
  }

  @Test
  void secretIsMadeOnceAndForItsOwnerAlone() throws IOException {
    Path file = folder.resolve("data/secret");

    Secret made = Secret.loadOrCreate(file);

    assertThat(Secret.loadOrCreate(file).fingerprint()).isEqualTo(made.fingerprint());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void allWhoCreateItAtOnceGetTheSame() throws Exception {
    Path file = folder.resolve("secret");
    try (ExecutorService many = Executors.newFixedThreadPool(8)) {
      List<Callable<String>> calls =
          IntStream.range(0, 32)
              .<Callable<String>>mapToObj(i -> () -> Secret.loadOrCreate(file).fingerprint())
              .toList();

      List<Future<String>> fingerprints = many.invokeAll(calls);

      assertThat(fingerprints.stream().map(Future::resultNow).distinct()).hasSize(1);
    }
  }

  @Test
  void secretThatOthersCanReadIsRefused() throws IOException {
    Path file = folder.resolve("secret");
    Secret.loadOrCreate(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    assertThatThrownBy(() -> Secret.loadOrCreate(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("mode rw-r-----")
        .hasMessageContaining("chmod 600");
  }

  @Test
  void fileWithoutASecretIsRefused() throws IOException {
    Path file = folder.resolve("secret");
    Secret.loadOrCreate(file);
    Files.writeString(file, "hello");

    assertThatThrownBy(() -> Secret.loadOrCreate(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("holds no secret");
  }

  @Test
  void shortSecretIsRefused() {
    assertThatThrownBy(() -> Secret.ofHex("00ff"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a secret of 2 bytes is too short; use at least 16");
  }
}

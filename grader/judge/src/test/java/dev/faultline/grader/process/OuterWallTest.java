package dev.faultline.grader.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.faultline.runner.jail.Grant;
import dev.faultline.runner.jail.Layer;
import dev.faultline.runner.jail.OuterWall;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A process is behind the outer wall from its birth, whoever starts it; the supervisor is not.
@EnabledOnOs(
    value = OS.LINUX,
    architectures = "amd64",
    disabledReason = "the wall is made for Linux on x86-64")
class OuterWallTest {

  private static final int TRIES = 6;

  @TempDir private Path folder;

  @BeforeAll
  static void askForLandlock() throws Exception {
    Callable<Layer> wall = () -> new OuterWall().putUp(List.of());
    try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
      Layer layer = thread.submit(wall).get();
      assumeTrue(layer.isInForce(), "there is no Landlock here: " + layer);
    }
  }

  @Test
  void processReachesNothingButWhatItNeeds() throws Exception {
    assertThat(tries(Jail.system(), List.of())).isEqualTo(Collections.nCopies(TRIES, "could not"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void everythingIsReachedWithoutAJail() throws Exception {
    assertThat(tries(Jail.NONE, List.of())).isEqualTo(Collections.nCopies(TRIES, "did"));
  }

  @Test
  void processReachesWhatItIsGranted() throws Exception {
    List<Grant> grants =
        List.of(Grant.read(Path.of("/etc/passwd")), new Grant(folder, Grant.Access.MAKE));

    assertThat(tries(Jail.system(), grants))
        .containsExactly("did", "did", "did", "could not", "could not", "could not");
  }

  @Test
  void supervisorStaysFree() throws Exception {
    Jail jail = Jail.system();
    Callable<List<String>> start = () -> tries(jail, List.of());
    try (ExecutorService virtual = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<List<String>> each : virtual.invokeAll(Collections.nCopies(2 * cores(), start))) {
        assertThat(each.get()).containsOnly("could not");
      }
      Callable<String> read = () -> Files.readString(Path.of("/etc/passwd"));
      for (Future<String> each : virtual.invokeAll(Collections.nCopies(8 * cores(), read))) {
        assertThat(each.get()).isNotEmpty();
      }
    }
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  private List<String> tries(Jail jail, List<Grant> more) throws Exception {
    Path classes = ClassPath.of(Outsider.class).entries().getFirst();
    try (ServerSocket open = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
      ProcessBuilder builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "-XX:-UsePerfData",
              "-cp",
              classes.toString(),
              Outsider.class.getName(),
              "/etc/passwd",
              folder.resolve("out").toString(),
              "/bin/true",
              String.valueOf(open.getLocalPort()));
      builder.redirectErrorStream(true).environment().clear();
      List<Grant> grants = new ArrayList<>(Grants.ofVirtualMachine());
      grants.add(Grant.read(classes));
      grants.addAll(more);
      Process process = jail.start(builder, new Jail.Cell("outsider", grants));
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .toList();
    }
  }
}

package dev.faultline.runner.jail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a process in jail asks the system for is refused in every thread of it.
@EnabledOnOs(
    value = OS.LINUX,
    architectures = "amd64",
    disabledReason = "the jail is made for Linux on x86-64")
class InnerJailTest {

  private static final int KILLED_BY_SIGSYS = 128 + 31;
  private static final String ALL = "[rlimits, no-new-privileges, landlock (ABI %d), seccomp]";

  private static final String PACKAGE = "dev/faultline/runner/jail";

  private static long abi;

  /// The classes that a process needs, where every user can read them: the folder of the build may
  /// be its owner's alone.
  private static Path classes;

  private record Ended(int exit, List<String> lines) {}

  @BeforeAll
  static void copyClasses() throws IOException {
    Set<PosixFilePermission> all = PosixFilePermissions.fromString("rwxr-xr-x");
    classes = Files.createTempDirectory("faultline-jail-");
    Path packageFolder = Files.createDirectories(classes.resolve(PACKAGE));
    try (Stream<Path> folders = Files.walk(classes)) {
      for (Path folder : folders.toList()) {
        Files.setPosixFilePermissions(folder, all);
      }
    }
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path folder = Path.of(entry, PACKAGE);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          for (Path file : files.toList()) {
            Path copy = packageFolder.resolve(file.getFileName().toString());
            Files.write(copy, Files.readAllBytes(file));
            Files.setPosixFilePermissions(copy, all);
          }
        }
      }
    }
  }

  @AfterAll
  static void deleteClasses() throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @BeforeAll
  static void askForLandlock() {
    abi = SystemCalls.link().call(444, 0, 0, 1);
    assumeTrue(abi > 0, "this kernel has no Landlock");
  }

  @Test
  void allWallsStand() throws Exception {
    assertThat(start(List.of(), "RUNNER").lines()).containsExactly(ALL.formatted(abi));
  }

  @Test
  void helperReadsFilesAndHasNoLandlockOfItsOwn() throws Exception {
    Ended helper = start(List.of(), "HELPER", "257,-100,path,0");

    assertThat(helper.lines().getFirst()).isEqualTo("[rlimits, no-new-privileges, seccomp]");
    assertThat(numbers(helper.lines().get(1))).allMatch(descriptor -> descriptor > 2);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "2,path,0", // open
        "257,-100,path,0", // openat
        "437,-100,path,0,0", // openat2
        "4,path,0", // stat
        "21,path,0", // access
        "85,path,0", // creat
        "87,path", // unlink
        "82,path,path", // rename
        "83,path,0", // mkdir
        "90,path,0", // chmod
        "80,path", // chdir
        "89,path,0,0", // readlink
        "319,path,0", // memfd_create
        "62,parent,0", // kill of another process
        "62,self,0", // kill of itself
        "200,parent,0", // tkill
        "234,parent,parent,0", // tgkill of another process
        "56,17,0,0,0,0", // clone of a process, as fork does
        "56,0x10010100,0,0,0,0", // clone of a thread in a new user namespace
        "157,4,1,0,0,0", // prctl: dumpable
        "157,22,2,0,0,0", // prctl: another filter
        "157,38,1,0,0,0", // prctl: no new privileges
        "160,7,0", // setrlimit
        "302,0,7,0,0", // prlimit64
        "16,1,0x5412,0", // ioctl: as if typed at a terminal
        "72,1,1", // fcntl
        "32,1", // dup
        "22,0", // pipe
        "29,0,4096,512", // shmget
        "68,0,512", // msgget
        "291,0", // epoll_create1
        "105,0", // setuid
        "106,0", // setgid
        "126,0,0", // capset
        "317,1,1,0", // seccomp
        "222,0,0,0", // timer_create
        "444,0,0,1" // Landlock's own version
      })
  void callIsRefused(String call) throws Exception {
    assertThat(numbers(start(List.of(), "RUNNER", call).lines().get(1))).containsOnly(-1L);
  }

  @Test
  void callsThatAreRefusedWorkOutsideOfTheJail() throws Exception {
    Ended free = start(List.of(), "free", "257,-100,path,0", "62,parent,0", "41,1,1,0");

    assertThat(free.lines()).allMatch(line -> numbers(line).stream().allMatch(each -> each >= 0));
  }

  @Test
  void newerCallForThreadsLeadsBackToTheOlder() throws Exception {
    assertThat(numbers(start(List.of(), "RUNNER", "435,0,0").lines().get(1))).containsOnly(-38L);
  }

  @Test
  void signalToItselfIsAllowed() throws Exception {
    assertThat(numbers(start(List.of(), "RUNNER", "234,self,self,0").lines().get(1)))
        .containsOnly(0L);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "57", // fork
        "58", // vfork
        "59,path,0,0", // execve
        "322,-100,path,0,0,0", // execveat
        "101,0,0,0,0", // ptrace
        "310,parent,0,0,0,0", // process_vm_readv
        "41,2,1,0", // socket
        "42,0,0,0", // connect
        "53,1,1,0,0", // socketpair
        "165,path,path,0,0,0", // mount
        "272,0x10000000", // unshare
        "298,0,0,0,0,0", // perf_event_open
        "304,0,0,0", // open_by_handle_at
        "321,0,0,0", // bpf
        "323,0", // userfaultfd
        "425,1,0", // io_uring_setup
        "434,parent,0", // pidfd_open
        "0x40000027" // getpid by the x32 interface
      })
  void callEndsTheProcess(String call) throws Exception {
    Ended runner = start(List.of(), "RUNNER", call);

    assertThat(runner.lines()).containsExactly(ALL.formatted(abi));
    assertThat(runner.exit()).isEqualTo(KILLED_BY_SIGSYS);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"59,path,0,0", "57", "101,0,0,0,0", "425,1,0", "321,0,0,0"})
  void callEndsAHelperToo(String call) throws Exception {
    assertThat(start(List.of(), "HELPER", call).exit()).isEqualTo(KILLED_BY_SIGSYS);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"41,2,1,0", "56,17,0,0,0,0", "62,parent,0", "234,parent,parent,0"})
  void callIsRefusedToAHelperToo(String call) throws Exception {
    assertThat(numbers(start(List.of(), "HELPER", call).lines().get(1))).containsOnly(-1L);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "setpriv --reuid 65534 --regid 65534 --clear-groups",
        "setpriv --bounding-set=-all --inh-caps=-all",
        "capsh --drop=all --shell=/usr/bin/env --",
        "unshare -Urn"
      })
  void wallsStandWhoeverItRunsAs(String launcher) throws Exception {
    List<String> words = List.of(launcher.split(" "));
    assumeTrue(works(words), "'" + launcher + "' does not run here");

    Ended runner = start(words, "RUNNER", "257,-100,path,0");

    assertThat(runner.lines().getFirst()).isEqualTo(ALL.formatted(abi));
    assertThat(numbers(runner.lines().get(1))).containsOnly(-1L);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"-XX:+UseG1GC", "-XX:+UseParallelGC", "-XX:+UseZGC", "-Xint"})
  void wallsStandWithOtherMachinesToo(String option) throws Exception {
    Ended runner = run(List.of(), option, "RUNNER", "257,-100,path,0");

    assertThat(runner.lines().getFirst()).isEqualTo(ALL.formatted(abi));
    assertThat(numbers(runner.lines().get(1))).containsOnly(-1L);
  }

  private static boolean works(List<String> launcher) throws Exception {
    try {
      List<String> command = new ArrayList<>(launcher);
      command.add("true");
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException _) {
      return false;
    }
  }

  private static List<Long> numbers(String line) {
    return Arrays.stream(line.split(" ")).map(Long::valueOf).toList();
  }

  private static Ended start(List<String> launcher, String... arguments) throws Exception {
    return run(launcher, "-XX:+UseSerialGC", arguments);
  }

  private static Ended run(List<String> launcher, String option, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(launcher);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            option,
            "-Xmx64m",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:-CreateCoredumpOnCrash",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classes.toString(),
            Prisoner.class.getName()));
    Stream.of(arguments).forEach(command::add);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said.lines().toList());
  }
}

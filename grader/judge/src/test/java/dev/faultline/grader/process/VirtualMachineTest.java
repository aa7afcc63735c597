package dev.faultline.grader.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.engine.consensus.api.Acceptor;
import dev.faultline.grader.compile.CompileReply;
import dev.faultline.grader.compile.CompileRequest;
import dev.faultline.grader.compile.Pipeline;
import dev.faultline.grader.compile.Source;
import dev.faultline.grader.shadow.Archive;
import dev.faultline.runner.ClassFile;
import dev.faultline.runner.Job;
import dev.faultline.runner.Report;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Digests, steps and events are the same whatever the virtual machine does with the code: however
/// it is compiled, collected, and given memory.
class VirtualMachineTest {

  /// A right acceptor that lets whatever could differ leak into its messages' company: the order of
  /// hashed enums, records and text, streams, floating point, chance.
  private static final String SOURCE =
      """
      import dev.faultline.api.*;
      import dev.faultline.engine.consensus.api.*;
      import java.util.*;
      import java.util.stream.*;

      public class MyAcceptor implements Acceptor {
        enum Color { RED, GREEN, BLUE, WHITE, BLACK, PINK, TEAL, GOLD }
        record Key(Color color, String name) {}
        record Leak(String text) implements Payload {}
        record State(Ballot promised, Optional<Proposal> accepted) implements Payload {}

        private State state = new State(new Ballot(0, 0), Optional.empty());

        public void start(Context context) {
          if (context.disk().get("state").orElse(null) instanceof State saved) {
            state = saved;
          }
          leak(context);
        }

        public void onPrepare(NodeId proposer, Prepare prepare, Context context) {
          if (prepare.ballot().isBelow(state.promised())) {
            context.send(proposer, new Nack(prepare.ballot(), state.promised()));
            return;
          }
          save(new State(prepare.ballot(), state.accepted()), context);
          context.send(proposer, new Promise(prepare.ballot(), state.accepted()));
        }

        public void onAccept(NodeId proposer, Accept accept, Context context) {
          if (accept.proposal().ballot().isBelow(state.promised())) {
            context.send(proposer, new Nack(accept.proposal().ballot(), state.promised()));
            return;
          }
          save(new State(accept.proposal().ballot(), Optional.of(accept.proposal())), context);
          context.send(proposer, new Accepted(accept.proposal()));
        }

        private void save(State next, Context context) {
          state = next;
          context.disk().put("state", next);
          context.disk().sync();
        }

        private void leak(Context context) {
          Map<Object, Double> hashed = new HashMap<>();
          for (Color color : Color.values()) {
            hashed.put(color, Math.sin(color.ordinal()));
            hashed.put(new Key(color, "k" + context.random().nextInt(100)), Math.exp(0.1));
            hashed.put(color.name().toLowerCase(), Math.pow(color.ordinal() + 0.5, 1.5));
          }
          String text = hashed.entrySet().stream().map(Object::toString).collect(Collectors.joining());
          context.disk().put("leak", new Leak(text + new HashSet<>(hashed.keySet())));
        }
      }
      """;

  private static final List<String> FAMILIES =
      List.of("calm", "lossy", "duel", "late", "crash", "crash-at-io", "minority");

  private static ScheduledExecutorService clock;
  private static List<ClassFile> classes;
  private static List<Report> usual;

  @BeforeAll
  static void start() throws Exception {
    clock = Surroundings.clock("clock");
    CompileRequest request =
        new CompileRequest(
            "MyAcceptor", Acceptor.class.getName(), List.of(new Source("MyAcceptor.java", SOURCE)));
    CompileReply reply = new Pipeline(Archive.SHADOWS).handle(request);
    assertThat(reply).isInstanceOf(CompileReply.Compiled.class);
    classes = ((CompileReply.Compiled) reply).classes();
    usual = run(RunnerOptions.ALL);
  }

  @AfterAll
  static void stop() {
    clock.shutdownNow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Xint -XX:+UseSerialGC -Xmx128m",
        "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx1g",
        "-XX:-TieredCompilation -XX:+UseSerialGC -Xmx128m",
        "-XX:-TieredCompilation -XX:+UseG1GC -Xmx1g",
        "-XX:+TieredCompilation -XX:+UseG1GC -Xmx128m",
        "-XX:+TieredCompilation -XX:+UseParallelGC -XX:-UseCompressedOops -XX:hashCode=0",
        "-Xint -XX:+UseG1GC -Xmx1g -XX:+UnlockExperimentalVMOptions -XX:hashCode=3"
      })
  void digestsAreThoseOfTheUsualMachine(String flags) throws Exception {
    assertThat(run(with(flags))).isEqualTo(usual);
  }

  @Test
  void digestsAreGolden() {
    List<String> golden = new ArrayList<>();
    for (Report report : usual) {
      if (report instanceof Report.FamilyEnded family) {
        golden.add(
            "%s %016x %d %d"
                .formatted(
                    FAMILIES.get(family.family()),
                    family.digests().hashCode() * 0x9E3779B97F4A7C15L,
                    family.maxSteps(),
                    family.events()));
      }
    }

    assertThat(golden)
        .as("when these change, raise the version of the engine, or of the judge for steps alone")
        .containsExactly(
            "calm bf61f823d9677643 172673 3370",
            "lossy 802f38612ceb5455 178727 7824",
            "duel 945f7b512ad5d7b1 173603 4887",
            "late 8ed32284340419fa 170777 2853",
            "crash a577650438c22b21 338598 4655",
            "crash-at-io 4e94f0c10ccb839e 338337 3802",
            "minority db9d92504f3a6707 237079 3041");
  }

  private static List<String> with(String flags) {
    Stream<String> kept =
        RunnerOptions.ALL.stream()
            .filter(option ->
                !option.startsWith("-Xm") && !option.matches(".*(GC|Tiered|Compile|Tier3).*"));
    Stream<String> unlock = Stream.of("-XX:+UnlockExperimentalVMOptions");
    return Stream.of(unlock, kept, Arrays.stream(flags.split(" "))).flatMap(s -> s).toList();
  }

  /// The reports of all families and the last one.
  private static List<Report> run(List<String> options) throws Exception {
    Duration limit = Duration.ofSeconds(60);
    Surroundings surroundings = new Surroundings(Jail.NONE, clock, Optional.empty());
    List<Long> seeds = LongStream.range(0, 25).boxed().toList();
    List<Job.Family> families =
        FAMILIES.stream().map(family -> new Job.Family(family, seeds, List.of())).toList();
    Job job =
        new Job("consensus", "acceptor", "MyAcceptor", classes, families, 400_000, true, true);
    List<Report> reports = new ArrayList<>();
    try (Runners runners =
        new Runners(surroundings, Archive.FILE, 1, new Limits(limit, limit, limit), options)) {
      runners.run(
          List.of(
              new Runners.Work(
                  job,
                  1,
                  report -> {
                    if (!(report instanceof Report.Progress)) {
                      reports.add(report);
                    }
                  })));
    }
    assertThat(reports.getLast()).isEqualTo(new Report.Done());
    return reports;
  }
}

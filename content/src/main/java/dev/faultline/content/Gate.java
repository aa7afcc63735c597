package dev.faultline.content;

import dev.faultline.grader.Judge;
import dev.faultline.grader.Secret;
import dev.faultline.grader.SourceFile;
import dev.faultline.grader.Submission;
import dev.faultline.grader.Verdict;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Proves an exercise before learners meet it: what must pass passes, what must fail fails on the
/// property named for it, under every secret, twice alike, within half of the steps.
public final class Gate {

  private final int strategiesAtOnce;

  /// Judges as many strategies at once as there are processors.
  public Gate() {
    this(Runtime.getRuntime().availableProcessors());
  }

  /// Judges so many strategies at once.
  public Gate(int strategiesAtOnce) {
    this.strategiesAtOnce = strategiesAtOnce;
  }

  /// Checks `exercise` under each of `secrets`: every strategy is judged twice, the second time
  /// with the secrets in reverse order.
  public Report check(Exercise exercise, Judge judge, List<Secret> secrets)
      throws InterruptedException {
    List<SourceFile> strategies = GateCheck.strategies(exercise);
    List<List<GateCheck.Judgements>> judged = new ArrayList<>();
    try (ExecutorService judges =
        Executors.newFixedThreadPool(
            strategiesAtOnce, Thread.ofPlatform().name("gate").factory())) {
      List<Callable<List<GateCheck.Judgements>>> tasks =
          strategies.stream().map(strategy -> task(exercise, strategy, judge, secrets)).toList();
      for (Future<List<GateCheck.Judgements>> task : judges.invokeAll(tasks)) {
        judged.add(task.get());
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(exercise.id() + " could not be judged", e.getCause());
    }
    List<Report.Row> rows = new ArrayList<>();
    for (int i = 0; i < secrets.size(); i++) {
      int secret = i;
      rows.addAll(
          new GateCheck(exercise, source -> judged.get(strategies.indexOf(source)).get(secret))
              .rows());
    }
    return new Report(exercise.id(), exercise.spec().version(), rows);
  }

  private static Callable<List<GateCheck.Judgements>> task(
      Exercise exercise, SourceFile strategy, Judge judge, List<Secret> secrets) {
    Submission submission =
        new Submission(exercise.spec(), List.of(strategy), Submission.Mode.SUBMIT);
    return () -> {
      List<Verdict> first = judge.judgeUnder(secrets, submission);
      List<Verdict> second = judge.judgeUnder(secrets.reversed(), submission).reversed();
      return IntStream.range(0, secrets.size())
          .mapToObj(i -> new GateCheck.Judgements(first.get(i), second.get(i)))
          .toList();
    };
  }

  /// The first `count` of the gate's own secrets, the same on every machine: SHA-256 of their
  /// numbers.
  public static List<Secret> fixedSecrets(int count) {
    return IntStream.range(0, count).mapToObj(Gate::fixedSecret).toList();
  }

  private static Secret fixedSecret(int number) {
    try {
      byte[] text = ("faultline gate secret " + number).getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text);
      return Secret.ofHex(HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

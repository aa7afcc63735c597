package dev.faultline.content;

import dev.faultline.grader.Judge;
import dev.faultline.grader.Progress;
import dev.faultline.grader.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/// Proves an exercise before learners meet it: what must pass passes, what must fail fails on the
/// property named for it, under every secret, twice alike, within half of the steps.
public final class Gate {

  /// Checks `exercise` under each of `secrets`. Takes about two judgements for each strategy and
  /// secret.
  public Report check(Exercise exercise, Judge judge, List<Secret> secrets) {
    List<Report.Row> rows = new ArrayList<>();
    for (Secret secret : secrets) {
      GateCheck check =
          new GateCheck(exercise, submission -> judge.judge(submission, secret, Progress.NONE));
      rows.addAll(check.rows());
    }
    return new Report(exercise.id(), exercise.spec().version(), rows);
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

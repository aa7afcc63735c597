package dev.faultline.content;

import java.util.List;

/// What the gate saw of one exercise.
///
/// @param exercise such as `paxos/acceptor`
/// @param exerciseVersion its version
/// @param rows one for each strategy under each secret
public record Report(String exercise, String exerciseVersion, List<Row> rows) {

  public Report {
    rows = List.copyOf(rows);
  }

  /// Whether every row is as it must be.
  public boolean ok() {
    return rows.stream().allMatch(Row::ok);
  }

  /// How often a wrong strategy, or the starter, passed.
  public ErrorRate falsePasses() {
    List<Row> wrong = rows.stream().filter(row -> row.part().mustFail()).toList();
    return new ErrorRate((int) wrong.stream().filter(Row::passed).count(), wrong.size());
  }

  /// How often a right strategy, or the reference, did not pass.
  public ErrorRate falseFails() {
    List<Row> right = rows.stream().filter(row -> !row.part().mustFail()).toList();
    return new ErrorRate((int) right.stream().filter(row -> !row.passed()).count(), right.size());
  }

  /// What a strategy is there for.
  public enum Part {
    STARTER,
    REFERENCE,
    WRONG,
    RIGHT;

    /// Whether such a strategy must not pass.
    public boolean mustFail() {
      return switch (this) {
        case STARTER, WRONG -> true;
        case REFERENCE, RIGHT -> false;
      };
    }
  }

  /// One strategy under one secret.
  ///
  /// @param strategy its file's name
  /// @param secret the secret's fingerprint
  /// @param expected `passed`, `failed`, or `failed on PROPERTY`
  /// @param seen the same, or how else it ended
  /// @param digests those of the two judgements; they must be equal
  /// @param steps the most that one run used, out of `budget`
  /// @param passed whether it passed
  /// @param message what is wrong; empty when all is well
  public record Row(
      Part part,
      String strategy,
      String secret,
      String expected,
      String seen,
      List<String> digests,
      long steps,
      long budget,
      boolean passed,
      String message) {

    public Row {
      digests = List.copyOf(digests);
    }

    /// Whether nothing is wrong.
    public boolean ok() {
      return message.isEmpty();
    }
  }
}

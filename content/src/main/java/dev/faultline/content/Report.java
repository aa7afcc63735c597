package dev.faultline.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /// How each strategy fared, in the order of the rows.
  public List<Score> scores() {
    Map<String, List<Row>> byStrategy = new LinkedHashMap<>();
    for (Row row : rows) {
      byStrategy
          .computeIfAbsent(row.part() + " " + row.strategy(), _ -> new ArrayList<>())
          .add(row);
    }
    return byStrategy.values().stream().map(Score::of).toList();
  }

  /// The families, in the exercise's order.
  public List<String> families() {
    return rows.stream().flatMap(row -> row.broke().keySet().stream()).distinct().toList();
  }

  /// Families that caught no wrong strategy under any secret.
  public List<String> idleFamilies() {
    List<Score> wrong = scores().stream().filter(score -> score.part() == Part.WRONG).toList();
    return families().stream()
        .filter(family -> wrong.stream().allMatch(score -> score.caughtBy(family) == 0))
        .toList();
  }

  /// How one strategy fared under all secrets.
  ///
  /// @param expected what it is there to do, as in {@link Row}
  /// @param errors how often it did not
  /// @param catches how often each family broke the property that it is named for; of the starter,
  ///   any property
  public record Score(
      Part part, String strategy, String expected, ErrorRate errors, Map<String, Integer> catches) {

    public Score {
      catches = Map.copyOf(catches);
    }

    /// The property that it is there to break; empty text where it is named for none.
    public String property() {
      return expected.startsWith(Row.ON) ? expected.substring(Row.ON.length()) : "";
    }

    /// How often `family` caught it.
    public int caughtBy(String family) {
      return catches.getOrDefault(family, 0);
    }

    private static Score of(List<Row> rows) {
      Row first = rows.getFirst();
      Map<String, Integer> catches = new LinkedHashMap<>();
      for (Row row : rows) {
        row.broke()
            .forEach((family, property) -> {
              if (row.expects(property)) {
                catches.merge(family, 1, Integer::sum);
              }
            });
      }
      int errors = (int) rows.stream().filter(row -> !row.isAsExpected()).count();
      return new Score(
          first.part(),
          first.strategy(),
          first.expected(),
          new ErrorRate(errors, rows.size()),
          catches);
    }
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
  /// @param broke the property that broke in each family, in order; empty text where none did
  /// @param message what is wrong; empty when all is well
  /// @param note what is good to know and need not be mended; mostly empty
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
      Map<String, String> broke,
      String message,
      String note) {

    private static final String FAILED = "failed";
    private static final String ON = FAILED + " on ";

    public Row {
      digests = List.copyOf(digests);
      broke = Collections.unmodifiableMap(new LinkedHashMap<>(broke));
    }

    /// Whether it was seen to do what it is there for. Of a starter it is only asked that it fails,
    /// on whatever property.
    public boolean isAsExpected() {
      return seen.equals(expected) || (expected.equals(FAILED) && seen.startsWith(ON));
    }

    /// Whether it is there to break `property`.
    private boolean expects(String property) {
      return !property.isEmpty() && (expected.equals(FAILED) || expected.equals(ON + property));
    }

    /// The same with a message.
    Row saying(String said) {
      return new Row(
          part, strategy, secret, expected, seen, digests, steps, budget, passed, broke, said,
          note);
    }

    /// Whether nothing is wrong.
    public boolean ok() {
      return message.isEmpty();
    }
  }
}

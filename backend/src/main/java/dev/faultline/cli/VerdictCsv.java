package dev.faultline.cli;

import dev.faultline.grader.Verdict;
import dev.faultline.grader.Verdict.FamilyResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Verdicts as a table that spreadsheets read: UTF-8, with a header.
final class VerdictCsv {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader(
              "submission",
              "verdict",
              "reason",
              "score",
              "family",
              "property",
              "exerciseVersion",
              "codeHash",
              "digest")
          .get();

  /// What spreadsheets take for the beginning of a formula.
  private static final String FORMULA = "=+-@\t\r";

  private final List<Object[]> lines = new ArrayList<>();

  /// Adds a verdict; the first family that failed stands for all.
  void add(String submission, Verdict verdict) {
    FamilyResult failed =
        verdict.families().stream().filter(family -> !family.passed()).findFirst().orElse(null);
    lines.add(
        new Object[] {
          harmless(submission),
          word(verdict.verdict()),
          verdict.reason() == Verdict.Reason.NONE ? "" : word(verdict.reason()),
          verdict.score(),
          failed == null ? "" : failed.id(),
          failed == null ? "" : Objects.requireNonNullElse(failed.property(), ""),
          verdict.exerciseVersion(),
          verdict.codeHash(),
          verdict.digest()
        });
  }

  /// Whether a table can stand there, as far as can be told before there is one.
  static boolean canBeWrittenTo(Path file) {
    Path target = file.toAbsolutePath();
    return !Files.isDirectory(target)
        && target.getParent() != null
        && Files.isWritable(target.getParent());
  }

  /// Writes the table whole, or leaves what stood there.
  void writeTo(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    Path unfinished = Files.createTempFile(target.getParent(), "verdicts", ".part");
    try {
      try (CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(unfinished), FORMAT)) {
        for (Object[] line : lines) {
          printer.printRecord(line);
        }
      }
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /// The name of a file is whatever a learner called it.
  private static String harmless(String name) {
    return !name.isEmpty() && FORMULA.indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}

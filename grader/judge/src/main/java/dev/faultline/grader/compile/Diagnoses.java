package dev.faultline.grader.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/// Collects what javac says, worded in both languages.
final class Diagnoses implements DiagnosticListener<JavaFileObject> {

  /// What is left out before a class name, as javac does on a command line.
  private static final Pattern KNOWN_PACKAGE =
      Pattern.compile(
          "\\b(java\\.lang|java\\.util(\\.function|\\.stream)?|dev\\.faultline(\\.engine\\.[a-z]+)?\\.api)"
              + "\\.(?=[A-Z])");

  private final StrategyFiles files;
  private final List<Remark> remarks = new ArrayList<>();

  Diagnoses(StrategyFiles files) {
    this.files = files;
  }

  @Override
  public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
    switch (diagnostic.getKind()) {
      case ERROR -> add(diagnostic, Remark.ERROR);
      case WARNING, MANDATORY_WARNING -> add(diagnostic, Remark.WARNING);
      case NOTE, OTHER -> {
        // Counts and hints for a command line.
      }
    }
  }

  void add(List<Remark> own) {
    remarks.addAll(own);
  }

  boolean hasErrors() {
    return remarks.stream().anyMatch(remark -> remark.severity().equals(Remark.ERROR));
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  private void add(Diagnostic<? extends JavaFileObject> diagnostic, String severity) {
    Source source = files.source(diagnostic.getSource()).orElse(null);
    remarks.add(
        new Remark(
            source == null ? "" : source.name(),
            source == null ? 0 : (int) Math.max(0, diagnostic.getLineNumber()),
            source == null ? 0 : column(source.text(), diagnostic.getPosition()),
            severity,
            diagnostic.getCode(),
            message(diagnostic, Locale.CHINA),
            message(diagnostic, Locale.ENGLISH)));
  }

  private static String message(Diagnostic<?> diagnostic, Locale locale) {
    return KNOWN_PACKAGE.matcher(diagnostic.getMessage(locale)).replaceAll("");
  }

  /// Counted in characters: javac's own counts a tab as up to eight.
  private static int column(String text, long position) {
    if (position < 0 || position > text.length()) {
      return 0;
    }
    int at = (int) position;
    int newline = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1));
    return at - newline;
  }
}

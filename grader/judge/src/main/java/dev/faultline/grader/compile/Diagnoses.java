package dev.faultline.grader.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/// Collects what javac says, worded in both languages.
final class Diagnoses implements DiagnosticListener<JavaFileObject> {

  private final List<Remark> remarks = new ArrayList<>();

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
    Source source = source(diagnostic.getSource());
    remarks.add(
        new Remark(
            source == null ? "" : source.name(),
            source == null ? 0 : (int) Math.max(0, diagnostic.getLineNumber()),
            source == null ? 0 : column(source.text(), diagnostic.getPosition()),
            severity,
            diagnostic.getCode(),
            diagnostic.getMessage(Locale.CHINA),
            diagnostic.getMessage(Locale.ENGLISH)));
  }

  private static @Nullable Source source(@Nullable JavaFileObject file) {
    return file instanceof StrategyFiles.SourceObject object ? object.source() : null;
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

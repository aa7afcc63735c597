package dev.faultline.layout;

import com.google.googlejavaformat.FormatterDiagnostic;
import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import dev.faultline.runner.FieldReader;
import dev.faultline.runner.Frame;
import dev.faultline.runner.MalformedFrameException;
import dev.faultline.runner.Readiness;
import dev.faultline.runner.jail.InnerJail;
import dev.faultline.runner.jail.Layer;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/// The main class of the process that lays out sources: says READY, and answers one after another.
public final class LayoutMain {

  /// Deep enough for what people write; what is deeper is refused.
  private static final long STACK_BYTES = 16L << 20;

  private final InputStream in;
  private final OutputStream out;
  private final Formatter formatter = new Formatter();

  private LayoutMain(InputStream in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  public static void main(String[] arguments) throws InterruptedException {
    InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    LayoutMain layout = new LayoutMain(in, out);
    boolean isJailed = InnerJail.isAskedFor(arguments);
    Thread thread = new Thread(null, () -> layout.serve(isJailed), "layout", STACK_BYTES);
    thread.start();
    thread.join();
  }

  private void serve(boolean isJailed) {
    try {
      List<Layer> layers =
          isJailed ? InnerJail.prepare(InnerJail.Inmate.HELPER).close() : List.of();
      new Readiness(layers).toFrame().writeTo(out);
      Optional<Frame> question = Frame.readFrom(in);
      while (question.isPresent()) {
        layOut(source(question.get())).toFrame().writeTo(out);
        question = Frame.readFrom(in);
      }
    } catch (IOException e) {
      // The supervisor is gone, and nobody is left to hear of it.
      Runtime.getRuntime().halt(1);
    } finally {
      Runtime.getRuntime().halt(0);
    }
  }

  private static String source(Frame question) throws MalformedFrameException {
    FieldReader fields = new FieldReader(question.payload());
    String source = fields.string(Layout.MAX_BYTES);
    fields.end();
    return source;
  }

  /// The imports in their order, all else where it belongs. Unused imports stay: who is writing may
  /// be about to use them.
  private LayoutReply layOut(String source) {
    try {
      return new LayoutReply.LaidOut(
          formatter.formatSource(ImportOrderer.reorderImports(source, Style.GOOGLE)));
    } catch (FormatterException e) {
      return e.diagnostics().stream()
          .findFirst()
          .map(LayoutMain::unreadable)
          .orElseGet(() -> new LayoutReply.Unreadable(1, 1, firstLine(e.toString())));
    } catch (StackOverflowError e) {
      return new LayoutReply.TooLarge();
    }
  }

  private static LayoutReply unreadable(FormatterDiagnostic first) {
    // The formatter hands on an overflow within it as if it were the source's mistake.
    return first.message().startsWith(StackOverflowError.class.getName())
        ? new LayoutReply.TooLarge()
        : new LayoutReply.Unreadable(
            Math.max(1, first.line()), Math.max(1, first.column()), firstLine(first.message()));
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}

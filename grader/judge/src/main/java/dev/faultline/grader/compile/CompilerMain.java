package dev.faultline.grader.compile;

import dev.faultline.runner.Frame;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;

/// The main class of a compiler process: warms up, says READY after the first sample, and answers
/// one request after another. It goes on warming up while nothing is asked.
public final class CompilerMain {

  /// Deep enough for what people write; what is deeper is refused.
  private static final long STACK_BYTES = 16L << 20;

  /// After so many samples javac is as fast as it gets.
  private static final int WARM_UP_COMPILES = 120;

  private final InputStream in;
  private final OutputStream out;
  private final Answers answers = new Answers(new Pipeline());

  private CompilerMain(InputStream in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  public static void main(String[] arguments) throws InterruptedException {
    InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    Thread thread =
        new Thread(null, () -> new CompilerMain(in, out).serve(), "compiler", STACK_BYTES);
    thread.start();
    thread.join();
  }

  private void serve() {
    try {
      warmUp(1);
      new Frame(Frame.Type.READY, new byte[0]).writeTo(out);
      warmUp(WARM_UP_COMPILES);
      Optional<Frame> frame = Frame.readFrom(in);
      while (frame.isPresent()) {
        Answers.Answer answer = answers.answer(CompileRequest.from(frame.get()));
        answer.reply().toFrame().writeTo(out);
        frame = answer.isSound() ? Frame.readFrom(in) : Optional.empty();
      }
    } catch (IOException e) {
      // The supervisor is gone, and nobody is left to hear of it.
      Runtime.getRuntime().halt(1);
    } finally {
      Runtime.getRuntime().halt(0);
    }
  }

  /// Compiles samples until there were `compiles` of them or something is asked.
  private void warmUp(int compiles) throws IOException {
    for (int i = 0; i < compiles && in.available() == 0; i++) {
      for (CompileRequest sample : Samples.ALL) {
        answers.answer(sample).reply().toFrame();
      }
    }
  }
}

package dev.faultline.grader.compile;

import dev.faultline.grader.meter.Shadows;
import dev.faultline.runner.Frame;
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

/// The main class of a compiler process: says READY, and answers one request after another. It
/// warms up while nothing is asked.
public final class CompilerMain {

  /// Deep enough for what people write; what is deeper is refused.
  private static final long STACK_BYTES = 16L << 20;

  /// After so many rounds javac is about as fast as it gets.
  private static final int WARM_UP_ROUNDS = 30;

  /// The argument with which it warms up and ends, so that an AOT cache is written.
  public static final String TRAIN = "train";

  /// So many rounds load what compiling loads.
  private static final int TRAINING_ROUNDS = 5;

  private final InputStream in;
  private final OutputStream out;
  private final Answers answers = new Answers(new Pipeline(shadows()));
  private int warmedUp;

  private CompilerMain(InputStream in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  public static void main(String[] arguments) throws InterruptedException {
    InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    boolean isTraining = List.of(arguments).contains(TRAIN);
    CompilerMain compiler = new CompilerMain(in, out);
    boolean isJailed = InnerJail.isAskedFor(arguments);
    Runnable work = isTraining ? compiler::train : () -> compiler.serve(isJailed);
    Thread thread = new Thread(null, work, "compiler", STACK_BYTES);
    thread.start();
    thread.join();
  }

  /// The metered collections are on the class path, where runners have them too.
  private static Shadows shadows() {
    InputStream index = CompilerMain.class.getResourceAsStream("/" + Shadows.INDEX);
    if (index == null) {
      throw new IllegalStateException("the metered collections are not on the class path");
    }
    return Shadows.read(index);
  }

  private void train() {
    // Linked, and never put up: who trains writes a file and starts a process at its end.
    InnerJail.prepare(InnerJail.Inmate.HELPER);
    for (int i = 0; i < TRAINING_ROUNDS; i++) {
      Samples.ALL.forEach(sample -> answers.answer(sample).reply().toFrame());
    }
  }

  private void serve(boolean isJailed) {
    try {
      List<Layer> layers =
          isJailed ? InnerJail.prepare(InnerJail.Inmate.HELPER).close() : List.of();
      new Readiness(layers).toFrame().writeTo(out);
      boolean isSound = true;
      while (isSound) {
        warmUpWhileIdle();
        Optional<Frame> frame = Frame.readFrom(in);
        isSound = frame.isPresent() && answer(frame.get());
      }
    } catch (IOException e) {
      // The supervisor is gone, and nobody is left to hear of it.
      Runtime.getRuntime().halt(1);
    } finally {
      Runtime.getRuntime().halt(0);
    }
  }

  private boolean answer(Frame frame) throws IOException {
    Answers.Answer answer = answers.answer(CompileRequest.from(frame));
    answer.reply().toFrame().writeTo(out);
    return answer.isSound();
  }

  /// Goes on warming up where it was last interrupted.
  private void warmUpWhileIdle() throws IOException {
    int all = WARM_UP_ROUNDS * Samples.ALL.size();
    while (warmedUp < all && in.available() == 0) {
      answers.answer(Samples.ALL.get(warmedUp % Samples.ALL.size())).reply().toFrame();
      warmedUp++;
    }
  }
}

package dev.faultline.layout;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import com.google.googlejavaformat.java.Formatter;
import dev.faultline.grader.process.ChildFailure;
import dev.faultline.grader.process.ClassPath;
import dev.faultline.grader.process.Jail;
import dev.faultline.grader.process.Servant;
import dev.faultline.grader.process.Surroundings;
import dev.faultline.runner.FieldWriter;
import dev.faultline.runner.Frame;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;

/// Lays out sources, one after another, in a process that is there while somebody uses it.
///
/// It is safe to be called from any thread, a virtual one too.
public final class Layout implements AutoCloseable {

  /// As long as a submission may be, in UTF-8.
  static final int MAX_BYTES = 64 << 10;

  private static final System.Logger LOG = System.getLogger(Layout.class.getName());

  private static final List<String> OPTIONS =
      Stream.concat(
              Stream.of(
                  "-XX:+UseSerialGC",
                  "-Xmx192m",
                  "-XX:TieredStopAtLevel=1",
                  "-XX:-UsePerfData",
                  "-XX:+DisableAttachMechanism",
                  "-XX:+DisplayVMOutputToStderr",
                  "-XX:+ErrorFileToStderr",
                  "-XX:-CreateCoredumpOnCrash",
                  "-XX:+ExitOnOutOfMemoryError",
                  "--enable-native-access=ALL-UNNAMED",
                  "-Duser.language=en",
                  "-Dfile.encoding=UTF-8"),
              Stream.of("api", "code", "file", "main", "parser", "tree", "util")
                  .map(part ->
                      "--add-exports=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED"))
          .toList();

  private static final Servant.Patience PATIENCE =
      new Servant.Patience(
          Duration.ofSeconds(30), Duration.ofSeconds(3), Duration.ofMinutes(10), 16);

  private final ScheduledExecutorService clock = Surroundings.clock("layout-clock");
  private final Servant servant;

  /// Starts nothing yet: the first question does.
  public Layout() {
    this(PATIENCE);
  }

  Layout(Servant.Patience patience) {
    Surroundings surroundings = new Surroundings(Jail.system(), clock, Optional.empty());
    ClassPath classPath =
        ClassPath.of(
            Frame.class,
            LayoutMain.class,
            Formatter.class,
            ImmutableList.class,
            InternalFutureFailureAccess.class,
            Node.class,
            TablesExtension.class);
    this.servant =
        new Servant(
            new Servant.Program("layout", surroundings, OPTIONS, classPath, LayoutMain.class),
            patience);
  }

  /// Lays out `source`.
  public LayoutReply layOut(String source) throws InterruptedException {
    if (source.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      return new LayoutReply.TooLarge();
    }
    Frame question = new Frame(Frame.Type.LAY_OUT, new FieldWriter().string(source).toBytes());
    try {
      Optional<Frame> answer = servant.ask(question);
      return answer.isPresent() ? LayoutReply.from(answer.get()) : new LayoutReply.Busy();
    } catch (ChildFailure | IOException e) {
      LOG.log(System.Logger.Level.WARNING, "a source was not laid out", e);
      return new LayoutReply.GaveUp();
    }
  }

  /// Whether its process runs now.
  boolean isRunning() {
    return servant.isRunning();
  }

  @Override
  public void close() {
    servant.close();
    clock.shutdownNow();
  }
}

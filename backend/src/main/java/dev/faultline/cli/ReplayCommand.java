package dev.faultline.cli;

import dev.faultline.content.Language;
import dev.faultline.run.ExportedRun;
import dev.faultline.run.RunTrace;
import dev.faultline.run.TraceReader;
import dev.faultline.run.TraceReader.Reading.Broken;
import dev.faultline.run.TraceReader.Reading.OtherFormat;
import dev.faultline.run.TraceReader.Reading.Whole;
import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.Messages;
import dev.faultline.sim.Narration;
import dev.faultline.sim.Trace;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/// `replay`: the run behind a link, or in an exported file, as a transcript or as JSON.
final class ReplayCommand {

  private static final Arguments.Known KNOWN =
      new Arguments.Known(Set.of("--data", "--lang"), Set.of("--json"));

  private final Console console;

  ReplayCommand(Console console) {
    this.console = console;
  }

  /// The run can not be shown; the message says why and what to do.
  static final class NoRun extends Exception {

    NoRun(String message) {
      super(message, null, false, false);
    }
  }

  int run(List<String> words) throws Usage {
    Arguments arguments = Arguments.parse(words, KNOWN);
    if (arguments.positional().size() != 1) {
      throw new Usage("replay needs one link, token or file, such as: replay run.json");
    }
    Language language = arguments.language();
    Path data = arguments.path("--data", Home.data());
    try {
      ExportedRun run = found(arguments.positional().getFirst(), data);
      if (arguments.has("--json")) {
        console.out().println(run.json());
      } else {
        show(run, language);
      }
      return Exit.OK;
    } catch (NoRun e) {
      console.say(String.valueOf(e.getMessage()));
      return Exit.FAILED;
    }
  }

  private static ExportedRun found(String name, Path data) throws Usage, NoRun {
    return switch (ReplaySource.of(name)) {
      case ReplaySource.File(Path file) -> exported(ReplaySource.text(file), name);
      case ReplaySource.Kept(String hash) -> kept(ReplaySource.kept(hash, data));
      case ReplaySource.Panel(String engine, String preset) ->
          throw new NoRun(
              "this link opens a panel of the engine '%s' at '%s', and holds no run; open it in a"
                      .formatted(engine, preset)
                  + " browser once panels are there. Links to failing runs can be replayed");
    };
  }

  private static ExportedRun exported(String json, String name) throws NoRun {
    return switch (ExportedRun.read(json)) {
      case ExportedRun.Reading.Whole(ExportedRun run) -> run;
      case ExportedRun.Reading.Unreadable(TraceReader.Reading why) ->
          throw unreadable("'" + name + "'", why);
    };
  }

  private static ExportedRun kept(RunTrace run) throws NoRun {
    TraceReader.Reading reading = TraceReader.read(run.json());
    if (reading instanceof Whole(Trace trace, _, _)) {
      return ExportedRun.of(run, trace);
    }
    throw unreadable("the run that is kept", reading);
  }

  private static NoRun unreadable(String what, TraceReader.Reading why) {
    return switch (why) {
      case OtherFormat(int format) ->
          new NoRun(
              "%s is a trace of format %d, and this version reads format %d; use the version of Faultline that made it, or submit the code again"
                  .formatted(what, format, Trace.FORMAT));
      case Broken(String said) ->
          new NoRun(what + " is no trace, or a part of it is missing: " + said);
      case Whole _ -> throw new IllegalStateException("a whole trace can be read");
    };
  }

  private void show(ExportedRun run, Language language) throws NoRun {
    Trace trace = run.trace();
    Engine engine = engine(trace);
    if (engine.version() != trace.engineVersion()) {
      console.say(
          "made by version %d of the engine '%s', which is at version %d here; it is shown as it was recorded"
              .formatted(trace.engineVersion(), trace.engine(), engine.version()));
    }
    List<String> lines = lines(run, language);
    print(
        "%s %d, %s, %s, %s"
            .formatted(
                trace.engine(),
                trace.engineVersion(),
                trace.role(),
                trace.family(),
                HexFormat.of().toHexDigits(trace.digest())));
    run.says()
        .ifPresent(says -> print(Messages.of(trace.engine(), language.locale()).render(says)));
    print("");
    lines.forEach(this::print);
  }

  private static Engine engine(Trace trace) throws NoRun {
    try {
      return Engines.named(trace.engine());
    } catch (IllegalArgumentException _) {
      throw new NoRun(
          "the trace is of the engine '%s', which is not there in this version of Faultline"
              .formatted(trace.engine()));
    }
  }

  /// An engine relies on its own traces; what was forged may lead it anywhere.
  private static List<String> lines(ExportedRun run, Language language) throws NoRun {
    try {
      return Narration.of(run.trace(), run.brokenAt().orElse(-1), language.locale()).lines();
    } catch (IllegalArgumentException | IndexOutOfBoundsException | IllegalStateException e) {
      throw new NoRun(
          "the engine '%s' can not show this trace, so it did not make it: %s"
              .formatted(run.trace().engine(), e.getMessage()));
    }
  }

  /// A file may hold what would command a terminal.
  private void print(String line) {
    console.out().println(line.replaceAll("\\p{Cntrl}", "\uFFFD"));
  }
}

package dev.faultline.run;

import dev.faultline.sim.Sentence;
import dev.faultline.sim.Trace;
import dev.faultline.sim.TraceEvent;
import dev.faultline.sim.TraceJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A run as a file: the JSON of its trace, and at its end where it broke and what broke. Fields
/// that are not known here are kept as they are.
///
/// @param brokenAt index of the trace event at which a property broke, from 0, where the file says
///   so
/// @param says what broke, where the file says so
/// @param further the other fields that follow the trace's own, as JSON
public record ExportedRun(
    Trace trace, OptionalInt brokenAt, Optional<Sentence> says, List<String> further) {

  private static final Set<String> OF_A_TRACE =
      Set.of(
          "format",
          "engine",
          "engineVersion",
          "role",
          "family",
          "nodes",
          "events",
          "digest",
          "brokenAt",
          "says");
  private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9.-]{0,79}");
  private static final int MAX_ARGUMENTS = 10;

  public ExportedRun {
    further = List.copyOf(further);
  }

  /// What came of reading a file.
  public sealed interface Reading {
    /// A run that can be shown.
    record Whole(ExportedRun run) implements Reading {}

    /// No run that can be shown; `why` says so.
    record Unreadable(TraceReader.Reading why) implements Reading {}
  }

  /// A kept run as a file.
  public static ExportedRun of(RunTrace run, Trace trace) {
    ExportedRun bare = read(run.json(), trace);
    return new ExportedRun(
        trace, OptionalInt.of(run.brokenAt()), Optional.of(run.says()), bare.further);
  }

  /// Reads a file.
  public static Reading read(String json) {
    return switch (TraceReader.read(json)) {
      case TraceReader.Reading.Whole(Trace trace, _, _) -> new Reading.Whole(read(json, trace));
      case TraceReader.Reading.OtherFormat other -> new Reading.Unreadable(other);
      case TraceReader.Reading.Broken broken -> new Reading.Unreadable(broken);
    };
  }

  /// As JSON, in one shape whatever it was read from.
  public String json() {
    String bare = TraceJson.write(trace);
    StringBuilder out = new StringBuilder(bare).deleteCharAt(bare.length() - 1);
    brokenAt.ifPresent(at -> out.append(",\n\"brokenAt\":").append(at));
    says.ifPresent(sentence ->
        out.append(",\n\"says\":").append(JsonMapper.shared().writeValueAsString(sentence)));
    further.forEach(field -> out.append(",\n").append(field));
    return out.append('}').toString();
  }

  private static ExportedRun read(String json, Trace trace) {
    JsonNode root = TraceReader.tree(json);
    List<String> further = new ArrayList<>();
    root.properties()
        .forEach(field -> {
          if (!OF_A_TRACE.contains(field.getKey())) {
            further.add(
                JsonMapper.shared().writeValueAsString(field.getKey())
                    + ":"
                    + JsonMapper.shared().writeValueAsString(field.getValue()));
          }
        });
    return new ExportedRun(
        trace, brokenAt(root.path("brokenAt"), trace), says(root.path("says")), further);
  }

  private static OptionalInt brokenAt(JsonNode said, Trace trace) {
    int events = trace.events().size();
    if (said.isIntegralNumber() && said.canConvertToInt()) {
      int at = said.intValue();
      return at >= 0 && at < events ? OptionalInt.of(at) : OptionalInt.empty();
    }
    for (int i = events - 1; i >= 0; i--) {
      if (trace.events().get(i).kind() == TraceEvent.Kind.BREAK) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static Optional<Sentence> says(JsonNode said) {
    JsonNode key = said.path("key");
    JsonNode arguments = said.path("arguments");
    if (!key.isString()
        || !KEY.matcher(key.stringValue()).matches()
        || !arguments.isArray()
        || arguments.size() > MAX_ARGUMENTS) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode argument : arguments) {
      if (!argument.isString()) {
        return Optional.empty();
      }
      texts.add(argument.stringValue());
    }
    return Optional.of(new Sentence(key.stringValue(), texts));
  }
}

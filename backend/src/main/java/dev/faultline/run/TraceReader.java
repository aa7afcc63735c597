package dev.faultline.run;

import dev.faultline.sim.Replay;
import dev.faultline.sim.Trace;
import dev.faultline.sim.TraceEvent;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a trace from its JSON, which may be old, cut short or hostile: everything that a renderer
/// relies on is checked here.
public final class TraceReader {

  /// The longest JSON that is read.
  public static final int MAX_CHARACTERS = 16_000_000;

  private static final int MAX_DEPTH = 16;
  private static final int MAX_TEXT = 20_000;
  private static final int MAX_NODES = 256;
  private static final int MAX_EVENTS = 200_000;
  private static final int EVENT_FIELDS = 7;
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,63}");
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{1,16}");
  private static final TraceEvent.Kind[] KINDS = TraceEvent.Kind.values();

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxStringLength(Replay.MAX_CHARACTERS)
                          .maxDocumentLength(MAX_CHARACTERS)
                          .build())
                  .build())
          .build();

  private TraceReader() {}

  /// What came of reading.
  public sealed interface Reading {
    /// A trace that can be shown.
    ///
    /// @param isMinimal whether it was shrunk until nothing could be left out
    /// @param isSearched whether a search found it: it is a shortest one, and has no replay
    record Whole(Trace trace, boolean isMinimal, boolean isSearched) implements Reading {}

    /// A trace in a shape that this version does not know.
    record OtherFormat(int format) implements Reading {}

    /// No trace at all; `what` says where it ends to be one.
    record Broken(String what) implements Reading {}
  }

  /// Reads `json`.
  public static Reading read(String json) {
    try {
      JsonNode root = tree(json);
      int format = integer(root, "format", 0, Integer.MAX_VALUE);
      if (format != Trace.FORMAT) {
        return new Reading.OtherFormat(format);
      }
      return new Reading.Whole(
          trace(root, format),
          root.path("minimal").asBoolean(false),
          root.path("searched").asBoolean(false));
    } catch (JacksonException _) {
      return new Reading.Broken("not JSON");
    } catch (NotTrace e) {
      return new Reading.Broken(e.what);
    }
  }

  /// The replay at the end of a trace, where it has one that this version can read.
  public static Optional<Replay> replay(String json) {
    try {
      JsonNode replay = tree(json).path("replay");
      return replay.isString()
          ? Optional.of(Replay.decode(replay.stringValue()))
          : Optional.empty();
    } catch (JacksonException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// `json` as a tree, within the bounds of a trace.
  ///
  /// @throws JacksonException when it is none
  static JsonNode tree(String json) {
    return JSON.readTree(json);
  }

  private static Trace trace(JsonNode root, int format) throws NotTrace {
    List<String> nodes = new ArrayList<>();
    for (JsonNode node : array(root, "nodes", MAX_NODES)) {
      nodes.add(text(node, "nodes"));
    }
    List<TraceEvent> events = new ArrayList<>();
    for (JsonNode event : array(root, "events", MAX_EVENTS)) {
      events.add(event(event, events.size(), nodes.size()));
    }
    return new Trace(
        format,
        matching(root, "engine", NAME),
        integer(root, "engineVersion", 0, Integer.MAX_VALUE),
        matching(root, "role", NAME),
        matching(root, "family", NAME),
        nodes,
        events,
        HexFormat.fromHexDigitsToLong(matching(root, "digest", DIGEST)));
  }

  private static TraceEvent event(JsonNode event, int index, int nodes) throws NotTrace {
    String where = "event " + index;
    if (!event.isArray() || event.size() != EVENT_FIELDS) {
      throw new NotTrace(where + " is not an array of " + EVENT_FIELDS);
    }
    return new TraceEvent(
        number(event.get(0), where + ": time", 0, Long.MAX_VALUE),
        kind(event.get(1), where),
        (int) number(event.get(2), where + ": node", 0, nodes - 1L),
        (int) number(event.get(3), where + ": peer", -1, nodes - 1L),
        (int) number(event.get(4), where + ": cause", -1, index - 1L),
        text(event.get(5), where + ": type"),
        text(event.get(6), where + ": content"));
  }

  private static TraceEvent.Kind kind(JsonNode node, String where) throws NotTrace {
    if (node.isNumber()) {
      return KINDS[(int) number(node, where + ": kind", 0, KINDS.length - 1L)];
    }
    String name = text(node, where + ": kind");
    for (TraceEvent.Kind kind : KINDS) {
      if (kind.name().equalsIgnoreCase(name)) {
        return kind;
      }
    }
    throw new NotTrace(where + ": kind '" + name + "' is unknown");
  }

  private static JsonNode array(JsonNode root, String field, int most) throws NotTrace {
    JsonNode array = root.path(field);
    if (!array.isArray() || array.size() > most) {
      throw new NotTrace(field + " is not an array of at most " + most);
    }
    return array;
  }

  private static int integer(JsonNode root, String field, int least, int most) throws NotTrace {
    return (int) number(root.path(field), field, least, most);
  }

  private static long number(JsonNode node, String where, long least, long most) throws NotTrace {
    if (!node.isIntegralNumber() || !node.canConvertToLong()) {
      throw new NotTrace(where + " is not a whole number");
    }
    long number = node.longValue();
    if (number < least || number > most) {
      throw new NotTrace(where + " is not in [" + least + ", " + most + "]");
    }
    return number;
  }

  private static String matching(JsonNode root, String field, Pattern pattern) throws NotTrace {
    String text = text(root.path(field), field);
    if (!pattern.matcher(text).matches()) {
      throw new NotTrace(field + " is not of the form " + pattern);
    }
    return text;
  }

  private static String text(JsonNode node, String where) throws NotTrace {
    if (!node.isString()) {
      throw new NotTrace(where + " is not a text");
    }
    String text = node.stringValue();
    if (text.length() > MAX_TEXT) {
      throw new NotTrace(where + " has more than " + MAX_TEXT + " characters");
    }
    return text;
  }

  private static final class NotTrace extends Exception {
    private final String what;

    NotTrace(String what) {
      super(what, null, false, false);
      this.what = what;
    }
  }
}

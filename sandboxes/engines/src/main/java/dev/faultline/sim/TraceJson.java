package dev.faultline.sim;

import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/// Writes a trace as JSON of version {@link Trace#FORMAT}.
///
/// ```json
/// {"format":1,"engine":"consensus","engineVersion":1,"role":"acceptor","family":"calm",
///  "nodes":["a0",…],
///  "events":[[timeMicros,"SEND",node,peer,cause,"Prepare","Prepare(…)"],…],
///  "digest":"0123456789abcdef","minimal":true,"replay":"…"}
/// ```
///
/// A shrunk run ends with what it takes to make it again, and whether any of that can be left out.
/// A run that a search found has no replay, and ends with `"minimal":true,"searched":true`.
///
/// No seed is in it. Within one format, fields are only added at the end.
public final class TraceJson {

  private TraceJson() {}

  /// `trace` as JSON.
  public static String write(Trace trace) {
    return whole(trace).append('}').toString();
  }

  /// The trace of a shrunk run as JSON.
  public static String write(Shrinker.Shrunk shrunk) {
    StringBuilder out = whole(Objects.requireNonNull(shrunk.result().trace(), "not recorded"));
    out.append(",\n\"minimal\":").append(shrunk.isMinimal());
    text(out.append(",\"replay\":"), shrunk.replay().encode());
    return out.append('}').toString();
  }

  /// The trace of a shortest run that a search found, as JSON.
  public static String writeSearched(Trace trace) {
    return whole(trace).append(",\n\"minimal\":true,\"searched\":true}").toString();
  }

  private static StringBuilder whole(Trace trace) {
    StringBuilder out = new StringBuilder(256 + trace.events().size() * 96);
    out.append("{\"format\":").append(trace.format());
    text(out.append(",\"engine\":"), trace.engine());
    out.append(",\"engineVersion\":").append(trace.engineVersion());
    text(out.append(",\"role\":"), trace.role());
    text(out.append(",\"family\":"), trace.family());
    out.append(",\"nodes\":[");
    List<String> nodes = trace.nodes();
    for (int i = 0; i < nodes.size(); i++) {
      text(out.append(i == 0 ? "" : ","), nodes.get(i));
    }
    out.append("],\n\"events\":[");
    for (int i = 0; i < trace.events().size(); i++) {
      event(out.append(i == 0 ? "\n" : ",\n"), trace.events().get(i));
    }
    out.append("],\n\"digest\":");
    text(out, HexFormat.of().toHexDigits(trace.digest()));
    return out;
  }

  private static void event(StringBuilder out, TraceEvent event) {
    out.append('[').append(event.timeMicros()).append(",\"").append(event.kind()).append("\",");
    out.append(event.node()).append(',').append(event.peer()).append(',').append(event.cause());
    text(out.append(','), event.type());
    text(out.append(','), event.content());
    out.append(']');
  }

  private static void text(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        default -> {
          if (c < 0x20 || Character.isSurrogate(c) || c == 0x2028 || c == 0x2029) {
            out.append("\\u").append(HexFormat.of().toHexDigits((short) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}

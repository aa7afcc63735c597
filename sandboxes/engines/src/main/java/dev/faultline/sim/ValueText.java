package dev.faultline.sim;

import dev.faultline.api.NodeId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Renders a value from its fields, at most {@link #MAX_CHARACTERS} long.
final class ValueText extends ValueSink {

  /// Longer renderings are cut.
  static final int MAX_CHARACTERS = 400;

  private final StringBuilder out = new StringBuilder();
  private List<String> names = List.of();
  private int next;
  private int depth;

  String of(@Nullable Object value) {
    value(value);
    return out.length() <= MAX_CHARACTERS ? out.toString() : out.substring(0, MAX_CHARACTERS) + "…";
  }

  @Override
  public void integer(long value) {
    name();
    out.append(value);
  }

  @Override
  public void real(double value) {
    name();
    out.append(value);
  }

  @Override
  public void value(@Nullable Object value) {
    name();
    if (out.length() > MAX_CHARACTERS) {
      return;
    }
    switch (value) {
      case null -> out.append("null");
      case String text -> out.append('"').append(text, 0, Math.min(text.length(), 200)).append('"');
      case NodeId node -> out.append('n').append(node.index());
      case Optional<?> optional -> optional.ifPresentOrElse(this::bare, () -> out.append("none"));
      case Enum<?> constant -> out.append(constant.name());
      case byte[] bytes ->
          out.append("0x")
              .append(HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, 32)))
              .append(bytes.length > 32 ? "…" : "");
      case List<?> list -> list(list);
      case Map<?, ?> map -> map(map);
      case Record record -> record(record);
      default -> scalar(value);
    }
  }

  private void scalar(Object value) {
    switch (value) {
      case Boolean bool -> out.append(bool.booleanValue());
      case Character character -> out.append('\'').append(character.charValue()).append('\'');
      case Double real -> out.append(real.doubleValue());
      case Float real -> out.append(real.floatValue());
      case Number number when Values.isInteger(number) -> out.append(number.longValue());
      default -> Shape.of(value.getClass());
    }
  }

  private void name() {
    if (next < names.size()) {
      out.append(next == 0 ? "" : ", ").append(names.get(next)).append('=');
      next++;
    }
  }

  private void bare(Object value) {
    List<String> outer = names;
    names = List.of();
    value(value);
    names = outer;
  }

  private void record(Object record) {
    Values.checkDepth(++depth);
    Shape shape = Shape.of(record.getClass());
    List<String> outer = names;
    int outerNext = next;
    names = shape.names();
    next = 0;
    out.append(shape.typeName()).append('(');
    shape.read(record, this);
    out.append(')');
    names = outer;
    next = outerNext;
    depth--;
  }

  private void list(List<?> list) {
    Values.checkDepth(++depth);
    out.append('[');
    String separator = "";
    for (Object element : list) {
      if (out.length() > MAX_CHARACTERS) {
        break;
      }
      out.append(separator);
      bare(element);
      separator = ", ";
    }
    out.append(']');
    depth--;
  }

  private void map(Map<?, ?> map) {
    List<String> entries = new ArrayList<>();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      entries.add(new ValueText().of(entry.getKey()) + ": " + new ValueText().of(entry.getValue()));
    }
    entries.sort(null);
    out.append('{').append(String.join(", ", entries)).append('}');
  }
}

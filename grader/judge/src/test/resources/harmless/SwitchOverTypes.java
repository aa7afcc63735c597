// answers: nothing, int 7, much, long 8, empty, text x, cells 3, list 2, map 0, char c, other
import java.util.*;
import java.util.function.*;

class SwitchOverTypes implements Supplier<String> {
  private static String tell(Object value) {
    return switch (value) {
      case null -> "nothing";
      case Integer i when i > 100 -> "much";
      case Integer i -> "int " + i;
      case Long l -> "long " + l;
      case String s when s.isEmpty() -> "empty";
      case String s -> "text " + s;
      case int[] cells -> "cells " + cells.length;
      case List<?> list -> "list " + list.size();
      case Map<?, ?> map -> "map " + map.size();
      case Character c -> "char " + c;
      default -> "other";
    };
  }

  @Override
  public String get() {

    StringJoiner told = new StringJoiner(", ");
    for (Object value :
        new Object[] {null, 7, 700, 8L, "", "x", new int[3], List.of(1, 2), Map.of(), 'c', 1.5}) {
      told.add(tell(value));
    }
    return told.toString();
  }
}

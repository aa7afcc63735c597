package dev.faultline.grader.verify;

import java.util.ArrayList;
import java.util.List;

/// The type of a record component as its class file states it, with type arguments.
///
/// @param name internal name of a class; `[` for an array; else `:` and the letter of the
///   signature, so `:I` for an int, `:T` for a type variable, `:*` for a wildcard without a bound
/// @param arguments of a class its type arguments, of an array its one element type
record ValueType(String name, List<ValueType> arguments) {

  ValueType {
    arguments = List.copyOf(arguments);
  }

  /// Reads a field signature or descriptor (JVMS 4.7.9.1).
  static ValueType of(String signature) {
    return new Reader(signature).type();
  }

  private static final class Reader {

    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    ValueType type() {
      char kind = text.charAt(at++);
      return switch (kind) {
        case 'L' -> ofClass();
        case '[' -> new ValueType("[", List.of(type()));
        case '+', '-' -> type();
        case 'T' -> {
          at = text.indexOf(';', at) + 1;
          yield new ValueType(":T", List.of());
        }
        default -> new ValueType(":" + kind, List.of());
      };
    }

    private ValueType ofClass() {
      StringBuilder name = new StringBuilder();
      List<ValueType> arguments = new ArrayList<>();
      for (char next = text.charAt(at++); next != ';'; next = text.charAt(at++)) {
        switch (next) {
          case '<' -> {
            while (text.charAt(at) != '>') {
              arguments.add(type());
            }
            at++;
          }
          case '.' -> {
            name.append('$');
            arguments.clear();
          }
          default -> name.append(next);
        }
      }
      return new ValueType(name.toString(), arguments);
    }
  }
}

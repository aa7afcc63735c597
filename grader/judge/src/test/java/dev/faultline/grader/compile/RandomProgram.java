package dev.faultline.grader.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Writes a program of the allowed subset by a grammar: well-typed, ending, the same in every
/// process. What it comes to tells the exceptions that it threw as well.
final class RandomProgram {

  private static final int METHODS = 3;
  private static final int MOST_DEPTH = 4;

  private static final String MEMBERS =
      """
      enum Color { RED, GREEN { int weight() { return 7; } }, BLUE; int weight() { return ordinal(); } }
      sealed interface Shape permits Dot, Line, Both {}
      record Dot(int x) implements Shape {}
      record Line(int from, String name) implements Shape {}
      record Both(Shape one, Shape other) implements Shape {}
      static Shape shape(int n) {
        return switch (Math.floorMod(n, 3)) {
          case 0 -> new Dot(n);
          case 1 -> new Line(n, "l" + n);
          default -> new Both(new Dot(n), new Line(n / 2, "b"));
        };
      }
      static int size(Shape shape) {
        return switch (shape) {
          case Dot(int x) when x > 9 -> x;
          case Dot d -> 1;
          case Line(int from, String name) -> from + name.length();
          case Both(Dot(int x), var other) -> x + size(other);
          case Both both -> size(both.one()) + size(both.other());
        };
      }
      """;

  /// A variable; what lambdas use must never change.
  private record Variable(String type, String name, boolean isFinal) {}

  private final Choices choices;
  private final Expressions expressions;
  private final StringBuilder code = new StringBuilder();
  private final Deque<List<Variable>> scopes = new ArrayDeque<>();
  private int names;
  private int loops;

  private RandomProgram(Choices choices) {
    this.choices = choices;
    this.expressions = new Expressions(choices, this::variables);
  }

  /// The source of a `Sample implements Supplier<String>`.
  static String of(Choices choices) {
    return new RandomProgram(choices).program();
  }

  private String program() {
    code.append("import java.util.*;\nimport java.util.function.*;\nimport java.util.stream.*;\n");
    code.append("class Sample implements Supplier<String> {\n").append(MEMBERS);
    for (int method = 0; method < METHODS; method++) {
      method(method);
    }
    code.append("public String get() { String all = \"\";\n");
    for (int method = 0; method < METHODS; method++) {
      String call = "m" + method + "(" + (method * 5 - 3) + ", \"t" + method + "\")";
      code.append("try { all += ").append(call).append("; }\n");
      code.append("catch (ArithmeticException e) { all += e.getMessage(); }\n");
      code.append("catch (IndexOutOfBoundsException e) { all += e.getMessage(); }\n");
      code.append("catch (RuntimeException e) { all += \"other\"; }\n");
    }
    return code.append("return all;\n}\n}\n").toString();
  }

  private void method(int number) {
    code.append("static String m").append(number).append("(int n, String t) {\n");
    scopes.push(
        new ArrayList<>(
            List.of(new Variable("int", "n", true), new Variable("String", "t", true))));
    expressions.callable(number);
    declare("int");
    declare("String");
    declare("List<Integer>");
    declare("Map<String, Integer>");
    block(0, 2 + choices.next(6));
    code.append("return ").append(expressions.text(2)).append(";\n}\n");
    scopes.pop();
  }

  private void block(int depth, int statements) {
    scopes.push(new ArrayList<>());
    for (int i = 0; i < statements; i++) {
      statement(depth);
    }
    scopes.pop();
  }

  private void statement(int depth) {
    switch (choices.next(depth < MOST_DEPTH ? 13 : 6)) {
      case 0 -> assign();
      case 1 -> declare(List.of("int", "String", "List<Integer>").get(choices.next(3)));
      case 2 -> line(pick("List<Integer>") + ".add(" + expressions.number(2) + ");");
      case 3 ->
          line(
              pick("Map<String, Integer>")
                  + ".merge("
                  + expressions.text(1)
                  + ", "
                  + expressions.number(1)
                  + ", Integer::sum);");
      case 4 -> line(pick("List<Integer>") + ".replaceAll(" + expressions.lambda(2) + ");");
      case 5 -> line("if (" + expressions.truth(2) + ") { " + pick("int") + "++; }");
      case 6 -> choice(depth);
      case 7, 8 -> loop(depth);
      case 9 -> overList(depth);
      case 10 -> attempt(depth);
      case 11 -> switched(depth);
      default -> labelled(depth);
    }
  }

  private void choice(int depth) {
    code.append("if (").append(expressions.truth(3)).append(") {\n");
    block(depth + 1, 1 + choices.next(3));
    code.append("} else {\n");
    block(depth + 1, choices.next(3));
    code.append("}\n");
  }

  private void loop(int depth) {
    String name = "i" + names++;
    int turns = 1 + choices.next(loops == 0 ? 6 : 3);
    code.append("for (int %s = 0; %s < %d; %s++) {\n".formatted(name, name, turns, name));
    loops++;
    block(depth + 1, 1 + choices.next(3));
    if (choices.next(3) == 1) {
      line(
          "if ("
              + expressions.truth(1)
              + ") { "
              + (choices.next(2) == 0 ? "break" : "continue")
              + "; }");
    }
    loops--;
    code.append("}\n");
  }

  private void overList(int depth) {
    String name = "e" + names++;
    code.append("for (int %s : List.copyOf(%s)) {\n".formatted(name, pick("List<Integer>")));
    line("if (" + pick("int") + " > 50) { break; }");
    line(pick("int") + " += " + name + " + 1;");
    block(depth + 2, choices.next(2));
    code.append("}\n");
  }

  private void attempt(int depth) {
    code.append("try {\n");
    block(depth + 1, 1 + choices.next(2));
    if (choices.next(2) == 1) {
      line("if (" + expressions.truth(1) + ") { throw new IllegalStateException(\"s\"); }");
    }
    String caught = "c" + names++;
    code.append("} catch (IllegalStateException | ArithmeticException ");
    code.append(caught).append(") {\n");
    block(depth + 1, choices.next(2));
    line(pick("String") + " += " + caught + ".getMessage();");
    code.append("} finally {\n");
    block(depth + 1, choices.next(2));
    code.append("}\n");
  }

  private void switched(int depth) {
    code.append("switch (Math.floorMod(").append(expressions.number(1)).append(", 3)) {\n");
    for (int label = 0; label < 2; label++) {
      code.append("case ").append(label).append(":\n");
      code.append("{\n");
      block(depth + 1, choices.next(2));
      code.append("}\n").append(choices.next(2) == 0 ? "break;\n" : "");
    }
    code.append("default: ").append(pick("int")).append("--;\n}\n");
  }

  private void labelled(int depth) {
    String name = "o" + names++;
    code.append(name).append(": for (int a").append(name).append(" = 0; a").append(name);
    code.append(" < 3; a").append(name).append("++) {\nfor (int b = 0; b < 2; b++) {\n");
    line("if (" + expressions.truth(1) + ") { continue " + name + "; }");
    line("if (" + expressions.truth(1) + ") { break " + name + "; }");
    line(pick("int") + " += b;");
    code.append("}\n}\n");
    block(depth + 1, 1);
  }

  private void assign() {
    switch (choices.next(4)) {
      case 0 -> line(pick("int") + " = " + expressions.number(3) + ";");
      case 1 -> line(pick("String") + " = " + expressions.shortText(3) + ";");
      case 2 -> line(pick("int") + " " + operator() + "= " + expressions.number(2) + ";");
      default -> line(pick("List<Integer>") + " = " + expressions.list(2) + ";");
    }
  }

  private String operator() {
    return List.of("+", "-", "^", "|", "*").get(choices.next(5));
  }

  private void declare(String type) {
    String value =
        switch (type) {
          case "int" -> expressions.number(2);
          case "String" -> expressions.shortText(2);
          case "List<Integer>" -> expressions.list(2);
          default -> "new HashMap<>()";
        };
    String name = "v" + names++;
    boolean isFinal = type.equals("int") && isThere("int") && choices.next(4) == 3;
    code.append(isFinal ? "final " : "");
    line(type + " " + name + " = " + value + ";");
    scopes.element().add(new Variable(type, name, isFinal));
  }

  private void line(String text) {
    code.append(text).append('\n');
  }

  /// A variable of this type that may be changed.
  private String pick(String type) {
    List<String> there =
        scopes.stream()
            .flatMap(List::stream)
            .filter(variable -> variable.type().equals(type) && !variable.isFinal())
            .map(Variable::name)
            .toList();
    return there.get(choices.next(there.size()));
  }

  private boolean isThere(String type) {
    return scopes.stream()
        .flatMap(List::stream)
        .anyMatch(variable -> variable.type().equals(type) && !variable.isFinal());
  }

  private List<String> variables(String type, boolean isForLambda) {
    return scopes.stream()
        .flatMap(List::stream)
        .filter(variable -> variable.type().equals(type) && (variable.isFinal() || !isForLambda))
        .map(Variable::name)
        .toList();
  }
}

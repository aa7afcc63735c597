package dev.faultline.grader.compile;

import java.util.List;

/// Writes expressions by a grammar: each of the type that is asked for, and no deeper than is asked
/// for.
final class Expressions {

  private static final List<String> NUMBERS =
      List.of("0", "1", "2", "7", "-3", "13", "100", "Integer.MAX_VALUE", "Integer.MIN_VALUE");

  private final Choices choices;
  private final Scope scope;
  private int callable;
  private boolean isInLambda;
  private int names;

  /// The variables that can be seen.
  interface Scope {
    List<String> names(String type, boolean isForLambda);
  }

  Expressions(Choices choices, Scope scope) {
    this.choices = choices;
    this.scope = scope;
  }

  /// From now on methods below `number` may be called.
  void callable(int number) {
    callable = number;
  }

  /// A lambda from a number to a number; what it uses beside never changes.
  String lambda(int depth) {
    boolean before = isInLambda;
    isInLambda = true;
    String k = fresh();
    String made = number(depth);
    isInLambda = before;
    return k + " -> " + (choices.next(2) == 0 ? k : "(" + made + " ^ " + k + ")");
  }

  /// A name that is nowhere else.
  private String fresh() {
    return "k" + names++;
  }

  /// Of type `int`.
  String number(int depth) {
    int d = depth - 1;
    return switch (choices.next(depth > 0 ? 22 : 2)) {
      case 0 -> NUMBERS.get(choices.next(NUMBERS.size()));
      case 1 -> variable("int", "3");
      case 2 -> "(" + number(d) + pick(" + ", " - ", " * ", " ^ ", " & ", " | ") + number(d) + ")";
      case 3 -> "(" + number(d) + pick(" / ", " % ") + number(d) + ")";
      case 4 -> "(" + number(d) + pick(" << ", " >> ", " >>> ") + number(d) + ")";
      case 5 -> "(" + truth(d) + " ? " + number(d) + " : " + number(d) + ")";
      case 6 -> text(d) + ".length()";
      case 7 -> list(d) + ".size()";
      case 8 -> list(d) + ".get(" + number(d) + ")";
      case 9 -> text(d) + ".hashCode()";
      case 10 -> list(d) + ".hashCode()";
      case 11 -> "shape(" + number(d) + ").hashCode()";
      case 12 -> "size(shape(" + number(d) + "))";
      case 13 -> "Color.values()[Math.floorMod(" + number(d) + ", 3)].weight()";
      case 14 ->
          "Math." + pick("max", "min", "floorMod") + "(" + number(d) + ", " + number(d) + ")";
      case 15 -> "(int) (" + wide(d) + " >>> 3)";
      case 16 -> text(d) + pick(".indexOf(", ".compareTo(", ".lastIndexOf(") + text(d) + ")";
      case 17 ->
          variable("Map<String, Integer>", "new HashMap<String, Integer>()")
              + ".getOrDefault("
              + text(d)
              + ", 5)";
      case 18 -> list(d) + ".stream().mapToInt(" + lambda(d) + ").sum()";
      case 19 -> "new int[] {" + number(d) + ", " + number(d) + "}[" + pick("0", "1", "2") + "]";
      case 20 ->
          "Integer."
              + pick("bitCount", "reverse", "numberOfTrailingZeros", "signum")
              + "("
              + number(d)
              + ")";
      default -> chosen(d);
    };
  }

  private String chosen(int d) {
    return switch (choices.next(3)) {
      case 0 ->
          "(switch (%1$s) { case \"a\", \"t0\" -> %2$s; case \"b\" -> { int %3$s = %4$s; yield %3$s * 2; } default -> %5$s; })"
              .formatted(text(d), number(d), fresh(), number(d), number(d));
      case 1 ->
          "(switch (Color.values()[Math.floorMod(%s, 3)]) { case RED -> %s; case GREEN -> %s; case BLUE -> 4; })"
              .formatted(number(d), number(d), number(d));
      default -> "((int) " + list(d) + ".stream().filter(" + above() + ").distinct().count())";
    };
  }

  private String above() {
    String k = fresh();
    return k + " -> " + k + " > 2";
  }

  private String third() {
    String k = fresh();
    return k + " -> Math.floorMod(" + k + ", 3)";
  }

  /// Of type `long`.
  private String wide(int depth) {
    int d = depth - 1;
    return switch (choices.next(depth > 0 ? 4 : 1)) {
      case 0 -> "1234567890123L";
      case 1 -> "(" + wide(d) + pick(" + ", " * ", " - ", " ^ ") + number(d) + ")";
      case 2 -> "(long) " + number(d);
      default -> "Long.parseLong(\"" + choices.next(1000) + "\")";
    };
  }

  /// Of type `boolean`.
  String truth(int depth) {
    int d = depth - 1;
    return switch (choices.next(depth > 0 ? 9 : 1)) {
      case 0 -> pick("true", "false");
      case 1 -> "(" + number(d) + pick(" < ", " >= ", " == ", " != ") + number(d) + ")";
      case 2 -> "(" + truth(d) + pick(" && ", " || ", " ^ ") + truth(d) + ")";
      case 3 -> "!" + truth(d);
      case 4 -> text(d) + pick(".equals(", ".startsWith(", ".contains(") + text(d) + ")";
      case 5 -> list(d) + ".contains(" + number(d) + ")";
      case 6 -> "shape(" + number(d) + ").equals(shape(" + number(d) + "))";
      case 7 -> line(d);
      default -> list(d) + ".equals(" + list(d) + ")";
    };
  }

  private String line(int d) {
    String from = fresh();
    String name = fresh();
    return "(shape(%s) instanceof Line(int %s, String %s) && %s > %s.length())"
        .formatted(number(d), from, name, from, name);
  }

  /// Of type `String`, and short, so that loops can not make it long.
  String shortText(int depth) {
    String k = fresh();
    return "Optional.of(%1$s).map(%2$s -> %2$s.length() > 40 ? %2$s.substring(0, 9) : %2$s).get()"
        .formatted(text(depth), k);
  }

  /// Of type `String`.
  String text(int depth) {
    int d = depth - 1;
    return switch (choices.next(depth > 0 ? 16 : 2)) {
      case 0 -> pick("\"a\"", "\"b\"", "\"\"", "\"xyz\"", "\"中文\"");
      case 1 -> variable("String", "\"none\"");
      case 2 -> "(\"\" + " + number(d) + " + " + truth(d) + ")";
      case 3 -> "(" + text(d) + " + " + text(d) + ")";
      case 4 -> "(\"\" + shape(" + number(d) + "))";
      case 5 -> list(d) + ".toString()";
      case 6 ->
          text(d) + pick(".toUpperCase()", ".strip()", ".concat(\"z\")", ".replace(\"a\", \"bb\")");
      case 7 -> text(d) + ".repeat(Math.floorMod(" + number(d) + ", 3))";
      case 8 -> text(d) + ".substring(Math.floorMod(" + number(d) + ", 4))";
      case 9 -> "String.join(\"-\", List.of(" + text(d) + ", " + text(d) + "))";
      case 10 ->
          "new StringBuilder("
              + text(d)
              + ").append("
              + number(d)
              + ").reverse().insert(0, 'q').toString()";
      case 11 ->
          "(\"\" + new TreeMap<>("
              + variable("Map<String, Integer>", "new HashMap<String, Integer>()")
              + "))";
      case 12 ->
          "(\"\" + "
              + wide(d)
              + " + "
              + number(d)
              + " / 4.0 + (char) ('a' + Math.floorMod("
              + number(d)
              + ", 26)))";
      case 13 ->
          list(d)
              + ".stream().map("
              + lambda(d)
              + ").map(String::valueOf).collect(Collectors.joining(\",\"))";
      case 14 ->
          "(\"\" + "
              + list(d)
              + ".stream().collect(Collectors.groupingBy("
              + third()
              + ", TreeMap::new, Collectors.counting())))";
      default ->
          callable > 0 && !isInLambda ? "m" + choices.next(callable) + "(4, \"c\")" : "\"d\"";
    };
  }

  /// Of type `List<Integer>`; it can be changed.
  String list(int depth) {
    int d = depth - 1;
    return switch (choices.next(depth > 0 ? 8 : 1)) {
      case 0 -> "new ArrayList<>(List.of(3, 1, 2))";
      case 1 -> "new ArrayList<>(" + variable("List<Integer>", "List.of(9)") + ")";
      case 2 -> "new ArrayList<>(List.of(" + number(d) + ", " + number(d) + "))";
      case 3 ->
          "new ArrayList<>(" + list(d) + ".stream().map(" + lambda(d) + ").sorted().toList())";
      case 4 -> "new ArrayList<>(" + list(d) + ".reversed())";
      case 5 -> "new ArrayList<>(new TreeSet<>(" + list(d) + "))";
      case 6 -> "new ArrayList<>(" + list(d) + ".subList(0, Math.floorMod(" + number(d) + ", 2)))";
      default -> "new LinkedList<>(new ArrayDeque<>(" + list(d) + "))";
    };
  }

  private String variable(String type, String otherwise) {
    List<String> names = scope.names(type, isInLambda);
    return names.isEmpty() ? otherwise : names.get(choices.next(names.size()));
  }

  private String pick(String... texts) {
    return texts[choices.next(texts.length)];
  }
}

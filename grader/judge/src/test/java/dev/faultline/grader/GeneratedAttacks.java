package dev.faultline.grader;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Attacks that are too long to be written by hand.
final class GeneratedAttacks {

  static final List<Attack> ALL =
      List.of(
          of(
              "compilebombs/DeepParentheses",
              "compiler source.too-deep",
              "to have the compiler run out of stack by parentheses",
              "",
              "int x = " + "-(".repeat(15_000) + "1" + ")".repeat(15_000) + ";"),
          of(
              "compilebombs/DeepBlocks",
              "compiler source.too-deep",
              "to have the compiler run out of stack by blocks",
              "",
              "{".repeat(20_000) + "}".repeat(20_000)),
          of(
              "compilebombs/LongSum",
              "compiler source.too-deep",
              "to have the compiler run out of stack by a long sum",
              "",
              "int n = 0; n = n" + "+n".repeat(25_000) + ";"),
          of(
              "compilebombs/DeepTypes",
              "compiler source.too-deep",
              "to have the compiler run out of stack by types in types",
              "List<".repeat(8_000) + "String" + ">".repeat(8_000) + " deep;",
              ""),
          of(
              "compilebombs/DoubledConstants",
              "compiler source.too-big-to-compile",
              "to have the compiler fold a text of 2^28 letters",
              "static final String A0 = \"aaaaaaaa\";"
                  + each(
                      1,
                      27,
                      i -> "static final String A%d = A%d + A%d;".formatted(i, i - 1, i - 1)),
              "context.log(A26);"),
          of(
              "compilebombs/LatticeOfInterfaces",
              "compiler source.too-slow",
              "to have the virtual machine walk 2^40 ways up to the root",
              "interface A0 { default int n() { return 1; } } interface B0 extends A0 {}"
                  + each(
                      1,
                      40,
                      i ->
                          "interface A%d extends A%d, B%d {} interface B%d extends A%d, B%d {}"
                              .formatted(i, i - 1, i - 1, i, i - 1, i - 1))
                  + "static class Top implements A39, B39 {}",
              "while (new Top().n() == 1) {}"),
          of(
              "constants/LongName",
              "compiler source.name-too-long",
              "to have the name of its exception told",
              "static class E%s extends RuntimeException {}".formatted("e".repeat(30_000)),
              "throw new E%s();".formatted("e".repeat(30_000))),
          of(
              "bigmethods/StraightCode",
              "compiler source.method-too-large",
              "to have a method that is too long once it is metered",
              "int n; void run(boolean b) { " + "if (b) n++;".repeat(4_600) + " }",
              "run(true);"),
          of(
              "bigmethods/TooLongForJava",
              "compiler limit.code",
              "to have a method that is too long for a class file",
              "int n; void run() { " + "n+=n/n;".repeat(7_000) + " }",
              "run();"),
          of(
              "bigmethods/LongSwitch",
              "steps",
              "to spin through a switch of thousands of cases",
              "",
              "int n = 0; while (true) { switch (n) { "
                  + each(0, 2_300, i -> "case %d: n=%d;break;".formatted(i * 7, i * 7 + 7))
                  + " default: n = 0; } }"),
          of(
              "bigmethods/NullInALongMethod",
              "steps",
              "to have a null explained by a method that is nearly as long as can be",
              "int n; void run(boolean b, String text) { "
                  + "n+=n;".repeat(5_000)
                  + " while (true) { try { n += text.length(); }"
                  + " catch (NullPointerException e) { n += (e.getMessage() + e).length(); } } }",
              "run(true, null);"),
          of(
              "bigmethods/ManyHandlers",
              "steps",
              "to spin through thousands of handlers",
              "int n; void run() { while (true) { "
                  + "try { n++; } catch (RuntimeException e) { n--; } ".repeat(1_000)
                  + " } }",
              "run();"),
          of(
              "bigmethods/FitsUntilMetered",
              "compiler source.classes-too-large",
              "to have a class that is too large for a runner once it is metered",
              each(
                  0,
                  26,
                  i ->
                      "int n%d; void run%d() { %s n%d++; %s }"
                          .formatted(
                              i,
                              i,
                              "try { n%d++; } finally { ".formatted(i).repeat(10),
                              i,
                              "}".repeat(10))),
              "run0();"),
          of(
              "bigmethods/LongInitialiser",
              "compiler limit.code",
              "to fill an array by more code than there may be",
              "final int[] cells = {%s};".formatted("-9,".repeat(20_000)),
              ""),
          of(
              "manyclasses/FiveThousand",
              "compiler source.too-many-classes",
              "to have five thousand classes loaded",
              "",
              "",
              each(0, 5_000, i -> "class A%s{}".formatted(Integer.toString(i, 36)))),
          of(
              "manyclasses/TwoThousandRecords",
              "compiler source.too-many-classes",
              "to have two thousand records written out",
              "",
              "",
              each(0, 2_000, i -> "record A%s(){}".formatted(Integer.toString(i, 36)))),
          of(
              "manyclasses/ManyLambdas",
              "steps",
              "to have thousands of lambdas linked",
              "Runnable r; void run() { " + "r=()->{};".repeat(1_500) + " while (true) {} }",
              "run();"),
          of(
              "manyclasses/ChainOfSubclasses",
              "steps",
              "to have a class loaded that has three hundred others above it",
              "",
              "new A299(); while (true) {}",
              "class A0{}" + each(1, 300, i -> "class A%d extends A%d{}".formatted(i, i - 1))),
          of(
              "manyclasses/NestedClasses",
              "compiler source.classes-too-large",
              "to have a class in a class in a class",
              each(0, 200, i -> "class A%d{".formatted(i)) + "}".repeat(200),
              ""),
          of(
              "manyclasses/ManyInitialisers",
              "steps",
              "to have each of many classes spend a budget of its own",
              "",
              "while (true) {}",
              each(
                  0,
                  500,
                  i ->
                      "class A%d{static final int X=f();static int f(){for(int i=0;i<50000;i++);return 1;}}"
                          .formatted(i))),
          of(
              "manyclasses/ManyEnumConstants",
              "steps",
              "to have an enum of thousands of constants copied again and again",
              "enum Many { " + each(0, 2_500, i -> "C%d,".formatted(i)) + " }",
              "int n = 0; while (true) { n += Many.values().length; }"),
          of(
              "constants/TooLongText",
              "compiler limit.string",
              "to have a text folded that no class file can hold",
              "static final String A = \"%s\";".formatted("a".repeat(30_000)),
              "context.log(A + A + A);"),
          of(
              "constants/LongTextAgainAndAgain",
              "steps",
              "to have a long constant copied into a builder again and again",
              "",
              "while (true) { context.log(\"%s\" + context.self()); }"
                  .formatted("x".repeat(60_000))),
          of(
              "constants/NumberTooLarge",
              "compiler int.number.too.large",
              "to have a number read that has thousands of digits",
              "",
              "int n = %s;".formatted("9".repeat(60_000))),
          of(
              "constants/FractionTooLong",
              "steps",
              "to have a fraction read that has thousands of digits",
              "",
              "double d = 0.%s; while (d < 1) {}".formatted("3".repeat(60_000))),
          of(
              "constants/ManyDimensions",
              "compiler limit.dimensions",
              "to have an array of more dimensions than there are",
              "int%s cells;".formatted("[]".repeat(256)),
              ""),
          of(
              "constants/MostDimensions",
              "memory",
              "to have an array of as many dimensions as there may be",
              "",
              "Object cells = new int%s; while (cells != null) {}".formatted("[2]".repeat(255))));

  private GeneratedAttacks() {}

  private static String each(int from, int to, IntFunction<String> text) {
    return IntStream.range(from, to).mapToObj(text).collect(Collectors.joining());
  }

  private static Attack of(
      String familyAndName, String wall, String tries, String members, String body) {
    return of(familyAndName, wall, tries, members, body, "");
  }

  /// @param members of the class
  /// @param body of its `start(context)`
  /// @param others classes beside it
  private static Attack of(
      String familyAndName, String wall, String tries, String members, String body, String others) {
    int slash = familyAndName.indexOf('/');
    String name = familyAndName.substring(slash + 1);
    String source =
        """
        import dev.faultline.api.*;
        import dev.faultline.engine.consensus.api.*;
        import java.util.*;

        public class %s implements Acceptor {
        %s
          public void start(Context context) {
        %s
          }
          public void onPrepare(NodeId from, Prepare prepare, Context context) {}
          public void onAccept(NodeId from, Accept accept, Context context) {}
        }
        %s
        """
            .formatted(name, members, body, others);
    return new Attack(familyAndName.substring(0, slash), name, wall, tries, source);
  }
}

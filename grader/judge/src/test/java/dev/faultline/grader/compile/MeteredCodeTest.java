package dev.faultline.grader.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.faultline.runner.ClassFile;
import dev.faultline.sim.Meter;
import dev.faultline.sim.Signal;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Metered code does what plain code does, and never more than its budget.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MeteredCodeTest {

  private static final long BUDGET = 1_000_000;
  private static final long LARGE_BUDGET = 100_000_000;
  private static final long STACK_BYTES = 64L << 20;

  record Program(String name, String source) {

    @Override
    public String toString() {
      return name;
    }
  }

  static final List<Program> ENDLESS =
      List.of(
          body("plain loop", "while (true) {}"),
          body("for loop", "for (int i = 0; ; i++) { i--; }"),
          body(
              "loop in a catch of everything",
              "while (true) { try { while (true) {} } catch (Throwable t) {} }"),
          body(
              "handler that loops itself",
              "try { while (true) {} } catch (Throwable t) { while (true) {} }"),
          body("finally", "try { while (true) {} } finally { while (true) {} }"),
          body(
              "finally that goes on",
              "while (true) { try { while (true) {} } finally { continue; } }"),
          body(
              "nested catches",
              """
              while (true) {
                try {
                  try { try { while (true) {} } catch (Error e) { throw new RuntimeException(); } }
                  catch (RuntimeException e) { throw new Error(); }
                  finally { throw new IllegalStateException(); }
                } catch (Throwable t) {}
              }
              """),
          body("lambda", "Runnable r = () -> { while (true) {} }; r.run(); return \"\";"),
          body(
              "comparator",
              "List<Integer> l = new ArrayList<>(); for (int i = 0; i < 99; i++) l.add(i);"
                  + " while (true) l.sort((a, b) -> Integer.compare(b, a));"),
          body("endless stream", "Stream.iterate(1, i -> i + 1).forEach(i -> {}); return \"\";"),
          body("long range", "return \"\" + IntStream.range(0, Integer.MAX_VALUE).sum();"),
          members(
              "constructor", "static class C { C() { while (true) {} } }", "new C(); return \"\";"),
          members(
              "instance initialiser",
              "static class C { { if (true) while (true) {} } }",
              "new C(); return \"\";"),
          members(
              "static initialiser",
              "static class C { static int f() { while (true) {} } static final int X = f(); }",
              "return \"\" + C.X;"),
          members(
              "record of records",
              """
              record P(Object a, Object b) {}
              """,
              "Object o = 1; for (int i = 0; i < 40; i++) o = new P(o, o); return \"\" + o.hashCode();"),
          members(
              "record equals",
              "record P(Object a, Object b) {}",
              """
              Object o = new P(1, 2), p = new P(1, 2);
              for (int i = 0; i < 40; i++) { o = new P(o, o); p = new P(p, p); }
              return "" + o.equals(p);
              """),
          members(
              "pattern switch",
              "sealed interface S { record A(int n) implements S {} record B(int n) implements S {} }",
              """
              S s = new S.A(1);
              while (true) {
                s = switch (s) { case S.A(int n) -> new S.B(n); case S.B b -> new S.A(b.n()); };
              }
              """),
          members(
              "iterator of one's own",
              """
              static class Forever implements Iterable<Integer> {
                public Iterator<Integer> iterator() {
                  return new Iterator<>() {
                    public boolean hasNext() { return true; }
                    public Integer next() { return 1; }
                  };
                }
              }
              """,
              "for (int i : new Forever()) {} return \"\";"));

  static final List<Program> DEEP =
      List.of(
          members("recursion", "String f() { return f() + 1; }", "return f();"),
          members(
              "recursion in catches",
              "int f() { try { return f(); } catch (Throwable t) { return f(); } finally { f(); } }",
              "return \"\" + f();"),
          body(
              "chain of comparators",
              """
              Comparator<Integer> c = Comparator.naturalOrder();
              for (int i = 0; i < 20_000; i++) c = c.thenComparing((a, b) -> 0);
              return "" + c.compare(1, 1);
              """),
          body(
              "chain of functions",
              """
              java.util.function.Function<Integer, Integer> f = x -> x + 1;
              for (int i = 0; i < 30_000; i++) f = f.andThen(x -> x);
              return "" + f.apply(1);
              """),
          body(
              "nested optionals",
              """
              Optional<Object> o = Optional.of(1);
              for (int i = 0; i < 30_000; i++) o = Optional.of(o);
              return "" + o.hashCode();
              """),
          body(
              "nested lists",
              """
              List<Object> o = new ArrayList<>();
              for (int i = 0; i < 8_000; i++) { List<Object> p = new ArrayList<>(); p.add(o); o = p; }
              return "" + o.hashCode();
              """),
          body(
              "nested views",
              """
              List<Integer> o = new LinkedList<>(List.of(1));
              for (int i = 0; i < 20_000; i++) o = Collections.unmodifiableList(o).reversed();
              return "" + o.size();
              """));

  static final List<Program> LARGE =
      List.of(
          body("long text", "return \"ab\".repeat(1 << 29);"),
          body("array", "return \"\" + new long[1 << 28].length;"),
          body("arrays of arrays", "return \"\" + new byte[1 << 14][1 << 14].length;"),
          body("capacity", "return \"\" + new ArrayList<Integer>(1 << 28).size();"),
          body("builder", "return \"\" + new StringBuilder(1 << 28).length();"),
          body(
              "bits",
              "BitSet b = new BitSet(); b.set(Integer.MAX_VALUE); return \"\" + b.length();"),
          body("doubled text", "String s = \"ab\"; while (true) s += s;"),
          body(
              "builder of itself",
              "StringBuilder b = new StringBuilder(\"ab\"); while (true) b.append(b);"),
          body(
              "clones",
              "List<Object> l = new ArrayList<>(); int[] a = new int[9999]; while (true) l.add(a.clone());"));

  @ParameterizedTest
  @FieldSource("DEEP")
  void codeThatNestsWithoutEndRunsOutOfStack(Program program) {
    assertThat(stop(program, LARGE_BUDGET)).as("what stopped it").isSameAs(Signal.DEPTH);
  }

  @ParameterizedTest
  @FieldSource("LARGE")
  void codeThatGrowsWithoutEndRunsOutOfMemory(Program program) {
    assertThat(stop(program, LARGE_BUDGET)).as("what stopped it").isSameAs(Signal.MEMORY);
  }

  @ParameterizedTest
  @FieldSource("ENDLESS")
  void endlessCodeSpendsItsBudgetAndNoMore(Program program) {
    assertThat(stop(program, BUDGET)).as("what stopped it").isSameAs(Signal.STEPS);
  }

  private static Throwable stop(Program program, long budget) {
    List<ClassFile> classes = Compiled.metered(program.source());
    Meter.begin(budget);
    return Compiled.inStack(STACK_BYTES, () -> catchThrowable(() -> Compiled.load(classes).get()));
  }

  @ParameterizedTest
  @FieldSource("dev.faultline.grader.compile.Programs#ALL")
  void meteredCodeDoesWhatPlainCodeDoes(Program program) {
    Object plain = Compiled.load(Compiled.plain("Sample", Supplier.class, program.source())).get();
    Meter.begin(BUDGET);

    Object metered = Compiled.load(Compiled.metered(program.source())).get();

    assertThat(metered).isEqualTo(plain);
    assertThat(Meter.used()).isPositive();
  }

  @ParameterizedTest
  @FieldSource("dev.faultline.grader.compile.Programs#ALL")
  void stepsAreTheSameEachTime(Program program) {
    assertThat(steps(program)).isEqualTo(steps(program));
  }

  @Test
  void saltOfSetsAndMapsHasNoSay() {
    Object order =
        run(
            body(
                "order",
                """
                List<Object> seen = new ArrayList<>();
                seen.addAll(Set.of("z", "y", "x"));
                seen.addAll(Map.of("b", 1, "a", 2).keySet());
                seen.addAll(Map.ofEntries(Map.entry("d", 1), Map.entry("c", 2)).keySet());
                seen.addAll(Set.copyOf(List.of("q", "p")));
                seen.addAll(Map.copyOf(new TreeMap<>(Map.of("n", 1, "m", 2))).keySet());
                return seen.toString();
                """));

    assertThat(order).isEqualTo("[z, y, x, b, a, d, c, q, p, m, n]");
  }

  @Test
  void objectWithoutHashCodeSaysWhatToDo() {
    assertThat(
            run(
                members(
                    "hash",
                    "static class Key {}",
                    """
                    try { new HashSet<Object>().add(new Key()); return "added"; }
                    catch (UnsupportedOperationException e) { return e.getMessage(); }
                    """)))
        .isEqualTo("Sample$Key has no hashCode: make it a record, or define equals and hashCode");
    assertThat(run(members("text", "static class Key {}", "return \"\" + new Key();")))
        .isEqualTo("Sample$Key");
  }

  static Program body(String name, String body) {
    return members(name, "", body);
  }

  static Program members(String name, String members, String body) {
    return new Program(
        name,
        """
        import java.util.*;
        import java.util.function.*;
        import java.util.stream.*;

        class Sample implements Supplier<String> {
          %s
          public String get() {
            %s
          }
        }
        """
            .formatted(members, body));
  }

  private static Object run(Program program) {
    Meter.begin(BUDGET);
    return Compiled.load(Compiled.metered(program.source())).get();
  }

  private static List<Object> steps(Program program) {
    Object result = run(program);
    return List.of(result, Meter.used());
  }
}

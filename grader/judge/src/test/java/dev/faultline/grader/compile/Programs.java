package dev.faultline.grader.compile;

import dev.faultline.grader.compile.MeteredCodeTest.Program;
import java.util.List;

/// Ordinary modern Java.
final class Programs {

  private Programs() {}

  static final List<Program> ALL =
      List.of(
          MeteredCodeTest.members(
              "records",
              """
              record All(boolean z, byte b, short s, char c, int i, long l, float f, double d, String t,
                  int[] a, List<String> n) {}
              record None() {}
              record Pair<A, B>(A a, B b) {
                Pair { Objects.requireNonNull(a); }
                static <T> Pair<T, T> twice(T t) { return new Pair<>(t, t); }
              }
              """,
              """
              int[] cells = {1};
              record Local(int x) {}
              var one = new All(true, (byte) 1, (short) 2, 'c', 3, 4L, 5f, Double.NaN, null, cells, List.of("n"));
              var same = new All(true, (byte) 1, (short) 2, 'c', 3, 4L, 5f, Double.NaN, null, cells, List.of("n"));
              var other = new All(true, (byte) 1, (short) 2, 'd', 3, 4L, 5f, -0.0, "t", cells, List.of());
              return (one.toString() + other).replace(cells.toString(), "") + one.equals(same)
                  + one.equals(other) + one.equals(null) + one.equals("x") + new None() + new None().hashCode()
                  + new None().equals(new None()) + Pair.twice("t") + Pair.twice(1).hashCode() + new Local(7)
                  + new All(false, (byte) 0, (short) 0, 'a', 9, 8L, 7f, 6.5, "h", null, List.of()).hashCode();
              """),
          MeteredCodeTest.members(
              "pattern switches",
              """
              sealed interface Shape permits Circle, Square, Group {}
              record Circle(int r) implements Shape {}
              record Square(int a) implements Shape {}
              record Group(Shape first, Shape second) implements Shape {}
              enum Color { RED, GREEN { int n() { return 9; } }; int n() { return 1; } }
              int area(Shape s) {
                return switch (s) {
                  case Circle(var r) when r > 10 -> -r;
                  case Circle c -> c.r() * 3;
                  case Square(int a) -> a * a;
                  case Group(Circle(int r), var second) -> r + area(second);
                  case Group(var first, var second) -> area(first) + area(second);
                };
              }
              String kind(Object o) {
                return switch (o) {
                  case null -> "null";
                  case Integer i when i > 100 -> "big";
                  case Integer i -> "int" + i;
                  case String s -> "text " + s;
                  case Color c when c == Color.RED -> "red";
                  case Color c -> "color" + c.n();
                  case int[] a -> "ints" + a.length;
                  case List<?> l -> "list" + l.size();
                  default -> "other";
                };
              }
              String color(Color c) {
                return switch (c) { case RED -> "r"; case GREEN -> "g"; };
              }
              String either(Object c) {
                return switch (c) { case Color.RED -> "R"; case Color.GREEN -> "G"; default -> "-"; };
              }
              String number(Integer i) {
                return switch (i) { case 1 -> "one"; case 1000 -> "k"; case Integer j when j < 0 -> "neg"; case Integer j -> "" + j; };
              }
              String text(String s) {
                return switch (s) { case "a" -> "A"; case "b" -> "B"; case String t when t.length() > 3 -> "long"; case String t -> t; };
              }
              """,
              """
              String out = "";
              for (Shape s : List.of(new Circle(11), new Circle(2), new Square(3), new Group(new Circle(1), new Square(2)),
                  new Group(new Square(1), new Circle(4)))) out += area(s) + " ";
              for (Object o : new Object[] {null, 101, 5, "s", Color.RED, Color.GREEN, new int[2], List.of(1), 1.5}) out += kind(o) + " ";
              out += color(Color.RED) + color(Color.GREEN) + either(Color.RED) + either(Color.GREEN) + either("x");
              for (int i : new int[] {1, 1000, -4, 7}) out += number(i) + " ";
              for (String s : List.of("a", "b", "cccc", "d")) out += text(s) + " ";
              try { color(null); } catch (NullPointerException e) { out += "npe"; }
              return out;
              """),
          MeteredCodeTest.members(
              "generics and lambdas",
              """
              static <T extends Comparable<? super T>> T most(Collection<? extends T> all) {
                Iterator<? extends T> it = all.iterator();
                T best = it.next();
                while (it.hasNext()) { T next = it.next(); if (next.compareTo(best) > 0) best = next; }
                return best;
              }
              private final Map<String, Map<Integer, List<Optional<String>>>> deep = new TreeMap<>();
              interface Visitor<R> { R visit(int n); default Visitor<R> twice() { return n -> { visit(n); return visit(n + 1); }; } }
              """,
              """
              for (int i = 0; i < 5; i++) {
                final int n = i;
                deep.computeIfAbsent("k" + i % 2, k -> new LinkedHashMap<>())
                    .computeIfAbsent(n, k -> new ArrayList<>())
                    .add(n % 2 == 0 ? Optional.empty() : Optional.of("v" + n));
              }
              Visitor<String> v = n -> "<" + n + ">";
              Function<Integer, Function<Integer, Integer>> add = a -> b -> a + b;
              Supplier<List<String>> make = ArrayList::new;
              List<String> made = make.get(); made.add("m");
              BinaryOperator<Integer> max = BinaryOperator.maxBy(Comparator.naturalOrder());
              return "" + deep + most(List.of(3, 9, 4)) + v.twice().visit(3) + add.apply(2).apply(3) + made + max.apply(4, 6)
                  + Stream.of("b", "a", "c").sorted(Comparator.reverseOrder()).collect(Collectors.joining("|"))
                  + IntStream.rangeClosed(1, 5).mapToObj(Integer::toString).collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.counting()))
                  + Arrays.stream(new int[] {3, 1, 2}).boxed().sorted().map("x"::repeat).toList();
              """),
          MeteredCodeTest.members(
              "exceptions",
              """
              static class Busy extends RuntimeException {
                final int code;
                Busy(int code) { super("busy " + code); this.code = code; }
              }
              static class Door implements AutoCloseable {
                final StringBuilder log;
                Door(StringBuilder log) { this.log = log; log.append("open "); }
                public void close() { log.append("close "); throw new IllegalStateException("stuck"); }
              }
              int tricky(int n) {
                int k = 0;
                for (int i = 0; i < n; i++) {
                  try {
                    if (i == 2) continue;
                    if (i == 5) break;
                    if (i == 3) throw new Busy(i);
                    k += i;
                  } catch (Busy b) { k += 10 * b.code; }
                  finally { k += 1000; }
                }
                return k;
              }
              @SuppressWarnings("finally") int lost() { try { throw new Busy(1); } finally { return 7; } }
              """,
              """
              StringBuilder log = new StringBuilder();
              try (Door a = new Door(log); Door b = new Door(log)) { log.append("in "); throw new Busy(2); }
              catch (Busy | IllegalStateException e) { log.append(e.getMessage()).append(' '); }
              finally { log.append("end "); }
              try { Object o = "s"; Integer i = (Integer) o; } catch (ClassCastException e) { log.append("cast "); }
              try { int[] a = new int[1]; a[2] = 0; } catch (ArrayIndexOutOfBoundsException e) { log.append(e.getMessage()); }
              try { List.of(1).add(2); } catch (UnsupportedOperationException e) { log.append(" fixed"); }
              return log.toString() + tricky(9) + lost();
              """),
          MeteredCodeTest.members(
              "objects under construction",
              """
              static class Node {
                final Node left; final int value;
                Node(Node left, int value) { this.left = left; this.value = value; }
                Node(boolean b) { this(b ? new Node(null, b ? 1 : 2) : null, b ? 3 : 4); }
                Node(int n) { if (n < 0) { n = -n; } for (int i = 0; i < 3; i++) n += i; this(null, n); }
                int sum() { return value + (left == null ? 0 : left.sum()); }
              }
              class Inner { int n = outer(); }
              int outer() { return 5; }
              """,
              """
              Node n = new Node(outer() > 4 ? new Node(true) : new Node(false), outer() > 9 ? 1 : (outer() > 2 ? 20 : 30));
              int[][] grid = new int[3][4]; grid[1][2] = 7;
              long sum = 0; for (int[] row : grid) for (int cell : row) sum += cell;
              String s = new String(new StringBuilder(outer() > 1 ? "yes" : "no").append(sum > 3 ? 'a' : 'b'));
              return s + n.sum() + new Inner().n + new Node(-4).sum() + grid.clone().length + new StringBuilder().append(n.left == null ? "x" : "y");
              """),
          MeteredCodeTest.members(
              "collections and text",
              "",
              """
              PriorityQueue<int[]> queue = new PriorityQueue<>(Comparator.comparingInt((int[] a) -> a[0]).thenComparing(a -> -a[1]));
              for (int i = 0; i < 20; i++) queue.add(new int[] {i * 7 % 5, i});
              StringBuilder out = new StringBuilder();
              while (!queue.isEmpty()) { int[] next = queue.poll(); out.append(next[0]).append(':').append(next[1]).append(' '); }
              Map<String, Integer> counts = new HashMap<>();
              for (String word : List.of("to", "be", "or", "not", "to", "be")) counts.merge(word, 1, Integer::sum);
              Deque<Character> stack = new ArrayDeque<>(); for (char c : "abc".toCharArray()) stack.push(c);
              String block = \"""
                  a
                    b\\tc
                  \""";
              long bits = 0; for (long l = 1; l < 1L << 40; l <<= 3) bits ^= l * 31 >>> 2;
              outer: for (int i = 0; ; i++) { for (int j = 0; j < 9; j++) { if (i * j == 42) { out.append(i).append(j); break outer; } if (j > i) continue outer; } }
              return out + new TreeMap<>(counts).toString() + stack + block + bits + (char) ('a' + 2) + 1.5f + 7 % 3 + (5 / 2.0) + "%".concat("x").indexOf('x');
              """));
}

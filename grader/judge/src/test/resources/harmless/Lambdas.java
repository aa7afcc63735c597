// answers: 5 8 [<abab>] y true
import java.util.*;
import java.util.function.*;

class Lambdas implements Supplier<String> {
  private int calls;

  private int count(int n) {
    calls++;
    return n + calls;
  }

  @Override
  public String get() {

    Function<Integer, Function<Integer, Integer>> add = a -> b -> a + b;
    IntUnaryOperator counted = this::count;
    Supplier<List<String>> make = ArrayList::new;
    BiFunction<String, Integer, Character> letter = String::charAt;
    Predicate<String> isShort = s -> s.length() < 3;
    UnaryOperator<String> twice = s -> s + s;
    List<String> made = make.get();
    made.add(twice.andThen(s -> "<" + s + ">").apply("ab"));
    return add.apply(2).apply(3)
        + " "
        + counted.andThen(counted).applyAsInt(5)
        + " "
        + made
        + " "
        + letter.apply("xyz", 1)
        + " "
        + isShort.negate().or(String::isEmpty).test("abc");
  }
}

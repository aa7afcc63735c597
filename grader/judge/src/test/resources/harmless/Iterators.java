// answers: 54321 [3, 2, 1] 15 [1, 3]
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

class Iterators implements Supplier<String> {
  private static Iterator<Integer> countdown(int from) {
    return new Iterator<>() {
      private int left = from;

      @Override
      public boolean hasNext() {
        return left > 0;
      }

      @Override
      public Integer next() {
        return left--;
      }
    };
  }

  @Override
  public String get() {

    Iterable<Integer> all = () -> countdown(5);
    int sum = 0;
    for (int n : all) {
      sum = sum * 10 + n;
    }
    List<Integer> rest = new ArrayList<>();
    Iterator<Integer> iterator = countdown(4);
    iterator.next();
    iterator.forEachRemaining(rest::add);
    PrimitiveIterator.OfInt ints = IntStream.of(7, 8).iterator();
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3, 4));
    list.iterator().forEachRemaining(n -> {});
    for (Iterator<Integer> i = list.iterator(); i.hasNext(); ) {
      if (i.next() % 2 == 0) {
        i.remove();
      }
    }
    return sum + " " + rest + " " + (ints.nextInt() + ints.next()) + " " + list;
  }
}

// answers: 6.5 [1.5, 2, 0, 1, 2] plum 3.0
import java.util.*;
import java.util.function.*;

class Wildcards implements Supplier<String> {
  private static double sum(Collection<? extends Number> numbers) {
    double sum = 0;
    for (Number number : numbers) {
      sum += number.doubleValue();
    }
    return sum;
  }

  private static void fill(List<? super Integer> list) {
    for (int i = 0; i < 3; i++) {
      list.add(i);
    }
  }

  private static <T extends Comparable<? super T>> T most(Collection<? extends T> all) {
    Iterator<? extends T> iterator = all.iterator();
    T best = iterator.next();
    while (iterator.hasNext()) {
      T next = iterator.next();
      if (next.compareTo(best) > 0) {
        best = next;
      }
    }
    return best;
  }

  @SafeVarargs
  private static <T> List<T> listOf(T... items) {
    return new ArrayList<>(Arrays.asList(items));
  }

  @Override
  public String get() {

    List<Number> numbers = listOf(1.5, 2L);
    fill(numbers);
    return sum(numbers)
        + " "
        + numbers
        + " "
        + most(List.of("pear", "fig", "plum"))
        + " "
        + sum(List.of(1, 2));
  }
}

// answers: [1, 2, 3, 4, 5] [3, 4] [1, 2] false [first, q, a, z] 4null [1, 2, 3][5, 4, 3, 2, 1]
import java.util.*;
import java.util.function.*;

class Sets implements Supplier<String> {

  @Override
  public String get() {

    Set<Integer> one = new TreeSet<>(List.of(1, 2, 3, 4));
    Set<Integer> other = new HashSet<>(Set.of(3, 4, 5));
    Set<Integer> union = new TreeSet<>(one);
    union.addAll(other);
    Set<Integer> both = new TreeSet<>(one);
    both.retainAll(other);
    one.removeAll(other);
    LinkedHashSet<String> ordered = new LinkedHashSet<>(List.of("q", "a", "z"));
    ordered.addFirst("first");
    NavigableSet<Integer> tree = new TreeSet<>(union);
    return union
        + " "
        + both
        + " "
        + one
        + " "
        + other.add(3)
        + " "
        + ordered
        + " "
        + tree.higher(3)
        + tree.floor(0)
        + " "
        + tree.headSet(3, true)
        + tree.descendingSet();
  }
}

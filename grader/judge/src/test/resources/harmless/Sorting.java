// answers: Ann,Eve,Bob,Dan Person[name=Eve, age=30] [1, 2, 3, 4, 5][3, 2, 1] 3
import java.util.*;
import java.util.function.*;

class Sorting implements Supplier<String> {
  record Person(String name, int age) {}

  @Override
  public String get() {

    List<Person> people =
        new ArrayList<>(
            List.of(
                new Person("Eve", 30),
                new Person("Bob", 25),
                new Person("Ann", 30),
                new Person("Dan", 25)));
    people.sort(Comparator.comparingInt(Person::age).reversed().thenComparing(Person::name));
    String sorted = String.join(",", people.stream().map(Person::name).toList());
    Collections.sort(people, (a, b) -> b.name().compareTo(a.name()));
    int[] cells = {5, 1, 4, 2, 3};
    Arrays.sort(cells);
    Integer[] boxed = {3, 1, 2};
    Arrays.sort(boxed, Collections.reverseOrder());
    return sorted
        + " "
        + people.getFirst()
        + " "
        + Arrays.toString(cells)
        + Arrays.toString(boxed)
        + " "
        + Arrays.binarySearch(cells, 4);
  }
}

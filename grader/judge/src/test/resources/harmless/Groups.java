// answers: {n={x=7, y=2}, s={x=5}} s 3.5 [n, n, s, n]
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

class Groups implements Supplier<String> {
  record Sale(String shop, String item, int amount) {}

  @Override
  public String get() {

    List<Sale> sales =
        List.of(
            new Sale("n", "x", 3),
            new Sale("s", "x", 5),
            new Sale("n", "y", 2),
            new Sale("n", "x", 4));
    Map<String, Map<String, Integer>> totals =
        sales.stream()
            .collect(
                Collectors.groupingBy(
                    Sale::shop,
                    TreeMap::new,
                    Collectors.groupingBy(
                        Sale::item, TreeMap::new, Collectors.summingInt(Sale::amount))));
    Map<String, Optional<Sale>> best =
        new TreeMap<>(
            sales.stream()
                .collect(
                    Collectors.groupingBy(
                        Sale::item, Collectors.maxBy(Comparator.comparingInt(Sale::amount)))));
    double mean = sales.stream().collect(Collectors.averagingInt(Sale::amount));
    List<String> shops =
        sales.stream()
            .map(Sale::shop)
            .collect(Collectors.collectingAndThen(Collectors.toList(), l -> l.reversed()));
    return totals + " " + best.get("x").get().shop() + " " + mean + " " + shops;
  }
}

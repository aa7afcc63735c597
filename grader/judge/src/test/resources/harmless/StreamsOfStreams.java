// answers: {ann=12, bob=0} [3, 4] 3:[ann, bob] true
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

class StreamsOfStreams implements Supplier<String> {
  record Order(String customer, List<Integer> prices) {}

  @Override
  public String get() {

    List<Order> orders =
        List.of(
            new Order("ann", List.of(3, 4)),
            new Order("bob", List.of()),
            new Order("ann", List.of(5)));
    Map<String, Integer> totals =
        orders.stream()
            .collect(
                Collectors.toMap(
                    Order::customer,
                    order -> order.prices().stream().mapToInt(p -> p).sum(),
                    Integer::sum,
                    LinkedHashMap::new));
    List<Integer> all =
        orders.stream().flatMap(order -> order.prices().stream()).takeWhile(p -> p < 5).toList();
    var both =
        orders.stream()
            .collect(
                Collectors.teeing(
                    Collectors.counting(),
                    Collectors.mapping(Order::customer, Collectors.toCollection(TreeSet::new)),
                    (n, names) -> n + ":" + names));
    return totals
        + " "
        + all
        + " "
        + both
        + " "
        + Stream.concat(all.stream(), Stream.of(9)).anyMatch(p -> p == 9);
  }
}

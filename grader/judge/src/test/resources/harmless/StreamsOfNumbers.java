// answers: 819 2.5 [2, 3, 5, 7, 11, 13, 17, 19] 793922 9
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

class StreamsOfNumbers implements Supplier<String> {

  @Override
  public String get() {

    int sum = IntStream.rangeClosed(1, 20).filter(n -> n % 3 == 0).map(n -> n * n).sum();
    double mean = Stream.of(1, 2, 3, 4).mapToInt(Integer::intValue).average().orElse(0);
    List<Integer> primes =
        IntStream.range(2, 20)
            .filter(n -> IntStream.range(2, n).noneMatch(d -> n % d == 0))
            .boxed()
            .toList();
    long product =
        Stream.iterate(1L, n -> n * 2).limit(20).reduce(1L, (a, b) -> (a * b) % 1_000_003);
    return sum
        + " "
        + mean
        + " "
        + primes
        + " "
        + product
        + " "
        + Arrays.stream(new int[] {5, 3, 9}).max().getAsInt();
  }
}

// answers: 1548008755920 61
import java.util.*;
import java.util.function.*;

class MemoizedFunctions implements Supplier<String> {
  private final Map<Integer, Long> known = new HashMap<>();

  private long fibonacci(int n) {
    Long there = known.get(n);
    if (there != null) {
      return there;
    }
    long made = n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2);
    known.put(n, made);
    return made;
  }

  @Override
  public String get() {

    return fibonacci(60) + " " + known.size();
  }
}

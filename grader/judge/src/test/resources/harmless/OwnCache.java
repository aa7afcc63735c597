// answers: v1v2v3v1v4v2v1v5v1 6 {2=v2, 5=v5, 1=v1}
import java.util.*;
import java.util.function.*;

class OwnCache implements Supplier<String> {
  static class Cache<K, V> {
    private final int capacity;
    private final Map<K, V> table = new LinkedHashMap<>();
    private int misses;

    Cache(int capacity) {
      this.capacity = capacity;
    }

    V get(K key, Function<K, V> load) {
      V value = table.remove(key);
      if (value == null) {
        misses++;
        value = load.apply(key);
      }
      table.put(key, value);
      if (table.size() > capacity) {
        Iterator<K> oldest = table.keySet().iterator();
        oldest.next();
        oldest.remove();
      }
      return value;
    }
  }

  @Override
  public String get() {

    Cache<Integer, String> cache = new Cache<>(3);
    StringBuilder told = new StringBuilder();
    for (int key : new int[] {1, 2, 3, 1, 4, 2, 1, 5, 1}) {
      told.append(cache.get(key, k -> "v" + k));
    }
    return told + " " + cache.misses + " " + cache.table;
  }
}

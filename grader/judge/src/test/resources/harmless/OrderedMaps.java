// answers: 30 40=v4 {0=v0, 10=v1} {90=v9} 2 90 0=v0 v9 {z=1, a=2} [z, a]
import java.util.*;
import java.util.function.*;

class OrderedMaps implements Supplier<String> {

  @Override
  public String get() {

    TreeMap<Integer, String> map = new TreeMap<>();
    for (int i = 0; i < 10; i++) {
      map.put(i * 10, "v" + i);
    }
    Map<String, Integer> linked = new LinkedHashMap<>();
    linked.put("z", 1);
    linked.put("a", 2);
    return map.floorKey(35)
        + " "
        + map.ceilingEntry(35)
        + " "
        + map.headMap(20)
        + " "
        + map.tailMap(80, false)
        + " "
        + map.subMap(10, 30).size()
        + " "
        + map.descendingMap().firstKey()
        + " "
        + map.pollFirstEntry()
        + " "
        + map.lastEntry().getValue()
        + " "
        + linked
        + " "
        + linked.keySet();
  }
}

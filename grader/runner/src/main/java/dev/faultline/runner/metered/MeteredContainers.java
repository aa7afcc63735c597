package dev.faultline.runner.metered;

import dev.faultline.sim.Containers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes metered collections for strategies.
public final class MeteredContainers implements Containers {

  @Override
  public <E> List<E> list(List<E> elements) {
    return Collections.unmodifiableList(new ArrayList<>(elements));
  }

  @Override
  public <K, V> Map<K, V> map(Map<K, V> entries) {
    Map<K, V> copy = new LinkedHashMap<>();
    for (Map.Entry<K, V> entry : entries.entrySet()) {
      copy.put(entry.getKey(), entry.getValue());
    }
    return Collections.unmodifiableMap(copy);
  }
}

package dev.faultline.sim;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Makes the collections that strategies get from the simulator. In a runner they are metered ones,
/// so that what a strategy does with them is charged like everything else.
public interface Containers {

  /// Those of the JDK.
  Containers PLAIN =
      new Containers() {
        @Override
        public <E> List<E> list(List<E> elements) {
          return Collections.unmodifiableList(elements);
        }

        @Override
        public <K, V> Map<K, V> map(Map<K, V> entries) {
          return Collections.unmodifiableMap(entries);
        }
      };

  /// Where the metered copies of the JDK's collections have their packages, with a dot at the end.
  String METERED_PREFIX = "dev.faultline.shadow.";

  /// A list of these elements that can not be changed; nobody else holds `elements`.
  <E> List<E> list(List<E> elements);

  /// A map of these entries, in their order, that can not be changed; nobody else holds `entries`.
  <K, V> Map<K, V> map(Map<K, V> entries);
}

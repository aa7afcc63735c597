package dev.faultline.grader.verify;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// What to use instead of what is refused, as it stands in `remedies.txt`; the form is described
/// there. A remedy is a key: `remedy.KEY` in the grader's bundle.
public final class Remedies {

  private static final String GENERAL = "remedy.general";

  private final Map<String, String> keys;

  private Remedies(Map<String, String> keys) {
    this.keys = keys;
  }

  /// The list that is built in.
  public static Remedies load() {
    Map<String, String> keys = new HashMap<>();
    for (String line : AllowList.lines(Remedies.class, "remedies.txt")) {
      String[] parts = line.split(" +", 2);
      keys.put(parts[0], "remedy." + parts[1]);
    }
    return new Remedies(keys);
  }

  /// The remedy for `member`, called on the first of `types` and perhaps inherited from a later
  /// one.
  String forMember(Collection<String> types, String member) {
    return types.stream()
        .map(type -> keys.get(type + "." + member))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> forClass(types.iterator().next()));
  }

  /// The remedy for `className`, or for the longest package around it that has one.
  String forClass(String className) {
    String exact = keys.get(className);
    if (exact != null) {
      return exact;
    }
    for (int dot = className.lastIndexOf('.'); dot > 0; dot = className.lastIndexOf('.', dot - 1)) {
      String ofPackage = keys.get(className.substring(0, dot + 1));
      if (ofPackage != null) {
        return ofPackage;
      }
    }
    return GENERAL;
  }

  /// All keys that are named, for the test that each has its words.
  Map<String, String> all() {
    return Map.copyOf(keys);
  }
}

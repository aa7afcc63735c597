package dev.faultline.tidy;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// A part of the JDK whose answer differs between runs or machines, and so has no place in a
/// simulation. Read from bytecode, since imports, fields and method references hide it from text.
///
/// @param name what is banned, for people
/// @param member matched against the whole of `package.Class.member`; a constructor is `<init>`
/// @param instead what to use in its place
record ChanceBan(String name, Pattern member, String instead) {

  static final List<ChanceBan> ALL =
      List.of(
          ban(
              "thread",
              "java\\.lang\\.(Thread|ThreadLocal|ProcessBuilder|Runtime)\\b.*"
                  + "|java\\.util\\.(concurrent\\..*|Timer\\..*)",
              "post an event to the simulation"),
          ban(
              "wall clock",
              "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)"
                  + "|java\\.time\\.(Clock\\..*|.*\\.now)"
                  + "|java\\.util\\.(Date|GregorianCalendar)\\.<init>",
              "take the virtual time, in microseconds"),
          ban(
              "unseeded chance",
              "java\\.lang\\.Math\\.random|java\\.util\\.Random\\.<init>"
                  + "|java\\.util\\.UUID\\.randomUUID|java\\.util\\.SplittableRandom\\.<init>"
                  + "|java\\.security\\.SecureRandom\\..*"
                  + "|java\\.util\\.random\\.RandomGenerator\\.(getDefault|of)"
                  + "|java\\.util\\.Collections\\.shuffle",
              "draw from a named stream of the run's seed"),
          ban(
              "hash order",
              "java\\.util\\.(HashMap|HashSet|IdentityHashMap|WeakHashMap|Hashtable)\\.<init>"
                  + "|java\\.util\\.Hash(Map|Set)\\.newHash(Map|Set)",
              "use LinkedHashMap, LinkedHashSet, TreeMap, EnumMap or an array"),
          ban(
              "salted order",
              "java\\.util\\.(Set|Map)\\.(of|ofEntries|copyOf)"
                  + "|java\\.util\\.stream\\.Collectors\\.(toSet|toUnmodifiableSet|toUnmodifiableMap)",
              "use List.of, or a LinkedHashMap or LinkedHashSet: their order is that of insertion"),
          ban(
              "hidden HashMap",
              "java\\.util\\.stream\\.Collectors\\.(toMap|groupingBy)",
              "pass a supplier of the map: LinkedHashMap::new or TreeMap::new"),
          ban(
              "identity hash",
              "java\\.lang\\.System\\.identityHashCode|java\\.lang\\.(Object|Enum)\\.hashCode",
              "use an explicit sequence number"),
          ban(
              "parallel stream",
              "java\\.util\\..*\\.(parallel|parallelStream|parallelSort|parallelPrefix|parallelSetAll)",
              "one thread only"),
          ban(
              "inexact mathematics",
              "java\\.lang\\.Math\\.(a?sin|a?cos|a?tan|atan2|sinh|cosh|tanh|exp|expm1|log|log10|log1p"
                  + "|pow|cbrt|hypot)",
              "use StrictMath, which is the same on every machine"),
          ban(
              "setting of the machine",
              "java\\.lang\\.System\\.(getenv|getProperty|getProperties)"
                  + "|java\\.util\\.(Locale|TimeZone)\\.getDefault",
              "take it as a parameter"));

  /// Whether `access` breaks this ban.
  boolean forbids(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    // Bytecode names the enum itself as the owner of what it inherits.
    String owner = target.getOwner().isEnum() ? "java.lang.Enum" : target.getOwner().getName();
    return member.matcher(owner + "." + target.getName()).matches() && !suppliesItsMap(target);
  }

  /// One message for each place where `type` breaks this ban.
  List<String> complaints(JavaClass type) {
    return type.getAccessesFromSelf().stream()
        .filter(this::forbids)
        .map(access -> access.getDescription() + ": " + name + ": " + instead)
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }

  private static boolean suppliesItsMap(AccessTarget target) {
    return target instanceof AccessTarget.CodeUnitAccessTarget method
        && method.getOwner().getName().equals("java.util.stream.Collectors")
        && method.getRawParameterTypes().stream()
            .anyMatch(type -> type.isEquivalentTo(Supplier.class));
  }

  private static ChanceBan ban(String name, String member, String instead) {
    return new ChanceBan(name, Pattern.compile(member), instead);
  }
}

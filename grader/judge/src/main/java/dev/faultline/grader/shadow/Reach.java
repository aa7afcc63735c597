package dev.faultline.grader.shadow;

import dev.faultline.grader.verify.AllowList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.ClassNode;

/// Finds the classes of the JDK that are copied: those of the collections and streams that
/// strategies may use, and all behind them. Interfaces that anybody may name are not copied; their
/// code goes to companions.
final class Reach {

  private static final Pattern COPIED_PACKAGES =
      Pattern.compile(
          "java/util/(stream/)?[^/]+|jdk/internal/util/(ArraysSupport|Preconditions.*"
              + "|NullableKeyValueHolder)");

  /// Public classes of these packages that strategies and the simulator share, as they share
  /// interfaces: they hold values, and do no work.
  private static final Pattern SHARED =
      Pattern.compile(
          "java/util/(Optional.*|.*SummaryStatistics|Random|Random\\$.*|.*Exception|.*Error"
              + "|stream/Collector\\$Characteristics|stream/Gatherer.*|stream/Streams\\$Gather.*)");

  private static final Pattern WITH_COMPANION =
      Pattern.compile("java/util/(stream/|function/)?[^/]+|java/lang/Iterable");

  private final Jdk jdk;
  private final Set<String> standIns;
  private final Set<String> copied = new TreeSet<>();
  private final Set<String> companions = new TreeSet<>();
  private final Set<String> seen = new HashSet<>();
  private final Deque<String> open = new ArrayDeque<>();

  /// @param standIns names of classes of the JDK in whose place ours stand
  Reach(Jdk jdk, Set<String> standIns) {
    this.jdk = jdk;
    this.standIns = standIns;
  }

  /// The names of the classes that are copied.
  Set<String> copied() {
    return copied;
  }

  /// The names of the interfaces whose code goes to a companion.
  Set<String> companions() {
    return companions;
  }

  void find() {
    for (String dotted : AllowList.load().classes()) {
      reach(dotted.replace('.', '/'));
    }
    Jdk.classesOf("java/util/function", _ -> true).forEach(this::reach);
    while (!open.isEmpty()) {
      namesIn(jdk.get(open.remove())).forEach(this::reach);
    }
  }

  private void reach(String name) {
    if (!seen.add(name) || jdk.find(name).isEmpty() || SHARED.matcher(name).matches()) {
      return;
    }
    if (standIns.contains(name)) {
      copied.add(name);
    } else if (jdk.isInterface(name) && jdk.isPublic(name) && name.startsWith("java/")) {
      if (WITH_COMPANION.matcher(name).matches() && hasCode(jdk.get(name))) {
        companions.add(name);
        open.add(name);
      }
    } else if (COPIED_PACKAGES.matcher(name).matches()) {
      copied.add(name);
      open.add(name);
    }
  }

  private static boolean hasCode(ClassNode node) {
    return node.methods.stream().anyMatch(method -> (method.access & Opcodes.ACC_ABSTRACT) == 0);
  }

  private static Set<String> namesIn(ClassNode node) {
    Set<String> names = new TreeSet<>();
    Remapper collector =
        new Remapper(Opcodes.ASM9) {
          @Override
          public String map(String name) {
            names.add(name);
            return name;
          }
        };
    node.accept(new ClassRemapper(new ClassNode(), collector));
    return names;
  }
}

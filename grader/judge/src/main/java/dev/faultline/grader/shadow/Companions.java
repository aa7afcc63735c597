package dev.faultline.grader.shadow;

import dev.faultline.grader.meter.Shadows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/// The companions of interfaces: their static, default and private methods as static ones.
final class Companions {

  private final Jdk jdk;
  private final Set<String> interfaces;

  Companions(Jdk jdk, Set<String> interfaces) {
    this.jdk = jdk;
    this.interfaces = interfaces;
  }

  /// What the companions hold, by interface.
  Map<String, Shadows.Companion> described() {
    Map<String, Shadows.Companion> described = new LinkedHashMap<>();
    for (String name : interfaces) {
      ClassNode node = jdk.get(name);
      Set<String> statics = new LinkedHashSet<>();
      Set<String> defaults = new LinkedHashSet<>();
      for (MethodNode method : node.methods) {
        if (hasBody(method)) {
          (isStatic(method) ? statics : defaults).add(method.name + method.desc);
        }
      }
      List<String> above = node.interfaces.stream().filter(interfaces::contains).toList();
      described.put(name, new Shadows.Companion(statics, defaults, above));
    }
    return described;
  }

  /// All companions, still with the names of the JDK within.
  List<ClassNode> make() {
    List<ClassNode> made = new ArrayList<>();
    for (String name : interfaces) {
      made.add(companion(Jdk.copy(name)));
    }
    return made;
  }

  private static ClassNode companion(ClassNode node) {
    ClassNode companion = new ClassNode();
    companion.version = node.version;
    companion.access = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER;
    companion.name = Shadows.PREFIX + node.name;
    companion.superName = "java/lang/Object";
    for (MethodNode method : node.methods) {
      if (!hasBody(method)) {
        continue;
      }
      if (!isStatic(method)) {
        method.desc = "(L" + node.name + ";" + method.desc.substring(1);
      }
      method.access = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;
      method.signature = null;
      companion.methods.add(method);
    }
    return companion;
  }

  static boolean hasBody(MethodNode method) {
    return (method.access & Opcodes.ACC_ABSTRACT) == 0 && !method.name.equals("<clinit>");
  }

  static boolean isStatic(MethodNode method) {
    return (method.access & Opcodes.ACC_STATIC) != 0;
  }
}

package dev.faultline.grader.shadow;

import dev.faultline.grader.meter.Shadows;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/// Gives copied classes the default methods that they would have from interfaces which are not
/// copied: each calls the metered code of the companion.
final class Bridges {

  private final Jdk jdk;
  private final Reach reach;

  Bridges(Jdk jdk, Reach reach) {
    this.jdk = jdk;
    this.reach = reach;
  }

  /// Adds what `node`, a copied class that is no interface, lacks.
  void add(ClassNode node) {
    boolean isInterface = (node.access & Opcodes.ACC_INTERFACE) != 0;
    if (isInterface) {
      return;
    }
    Set<String> inherited = interfacesOf(node.superName);
    Set<String> all = new LinkedHashSet<>(inherited);
    collect(node, all);
    for (String method : defaultsOf(all)) {
      Optional<String> owner = mostSpecific(all, method);
      boolean isOfSuper = owner.isPresent() && mostSpecific(inherited, method).equals(owner);
      if (owner.isPresent() && !isOfSuper && !isDeclared(node, method)) {
        node.methods.add(bridge(owner.get(), method));
      }
    }
  }

  /// Names and descriptors of the default methods in the companions of these interfaces.
  private Set<String> defaultsOf(Set<String> interfaces) {
    Set<String> found = new LinkedHashSet<>();
    for (String name : interfaces) {
      if (reach.companions().contains(name)) {
        for (MethodNode method : jdk.get(name).methods) {
          boolean isPrivate = (method.access & Opcodes.ACC_PRIVATE) != 0;
          if (Companions.hasBody(method) && !Companions.isStatic(method) && !isPrivate) {
            found.add(method.name + method.desc);
          }
        }
      }
    }
    return found;
  }

  /// The interface whose default method a class gets that has all of `interfaces`: the one below
  /// the others that declare it; empty where it is abstract there, or is metered as it stands.
  private Optional<String> mostSpecific(Set<String> interfaces, String method) {
    List<String> declaring = new ArrayList<>();
    for (String name : interfaces) {
      if (declared(jdk.get(name), method).isPresent()) {
        declaring.add(name);
      }
    }
    for (String name : declaring) {
      boolean isBelowAll =
          declaring.stream().allMatch(it -> it.equals(name) || interfacesAbove(name).contains(it));
      if (isBelowAll) {
        MethodNode found = declared(jdk.get(name), method).orElseThrow();
        return Companions.hasBody(found) && reach.companions().contains(name)
            ? Optional.of(name)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isDeclared(ClassNode node, String method) {
    if (declared(node, method).isPresent()) {
      return true;
    }
    return node.superName != null
        && reach.copied().contains(node.superName)
        && isDeclared(jdk.get(node.superName), method);
  }

  private static Optional<MethodNode> declared(ClassNode node, String method) {
    return node.methods.stream()
        .filter(it -> method.equals(it.name + it.desc) && !Companions.isStatic(it))
        .findFirst();
  }

  private Set<String> interfacesOf(String name) {
    Set<String> found = new LinkedHashSet<>();
    if (name != null && reach.copied().contains(name)) {
      ClassNode node = jdk.get(name);
      found.addAll(interfacesOf(node.superName));
      collect(node, found);
    }
    return found;
  }

  private Set<String> interfacesAbove(String name) {
    Set<String> found = new LinkedHashSet<>();
    collect(jdk.get(name), found);
    return found;
  }

  private void collect(ClassNode node, Set<String> found) {
    for (String name : node.interfaces) {
      if (jdk.find(name).isPresent() && found.add(name)) {
        collect(jdk.get(name), found);
      }
    }
  }

  private static MethodNode bridge(String owner, String method) {
    int start = method.indexOf('(');
    String name = method.substring(0, start);
    String descriptor = method.substring(start);
    int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC;
    MethodNode bridge = new MethodNode(access, name, descriptor, null, null);
    bridge.instructions.add(new VarInsnNode(Opcodes.ALOAD, 0));
    int local = 1;
    for (Type parameter : Type.getArgumentTypes(descriptor)) {
      bridge.instructions.add(new VarInsnNode(parameter.getOpcode(Opcodes.ILOAD), local));
      local += parameter.getSize();
    }
    bridge.instructions.add(
        new MethodInsnNode(
            Opcodes.INVOKESTATIC,
            Shadows.PREFIX + owner,
            name,
            "(L" + owner + ";" + descriptor.substring(1),
            /* isInterface= */ false));
    bridge.instructions.add(
        new InsnNode(Type.getReturnType(descriptor).getOpcode(Opcodes.IRETURN)));
    bridge.maxLocals = local;
    bridge.maxStack = local;
    return bridge;
  }
}

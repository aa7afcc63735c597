package dev.faultline.grader.meter;

import dev.faultline.grader.verify.Functions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/// Puts the metered copies in the place of classes of the JDK, wherever a class names them.
public final class Renames {

  private final Shadows shadows;
  private final Remapper remapper;

  /// The classes of the submission, by their names: a function of a learner may be called by its
  /// own name.
  private final Map<String, ClassNode> own = new HashMap<>();

  public Renames(Shadows shadows, List<ClassNode> submission) {
    this.shadows = shadows;
    submission.forEach(node -> own.put(node.name, node));
    remapper =
        new Remapper(Opcodes.ASM9) {
          @Override
          public String map(String name) {
            return shadows.renamed(name);
          }
        };
  }

  /// A class that is the same, but for the names.
  public ClassNode apply(ClassNode node) {
    for (MethodNode method : node.methods) {
      for (AbstractInsnNode instruction : method.instructions) {
        switch (instruction) {
          case MethodInsnNode call -> redirect(call);
          case InvokeDynamicInsnNode dynamic ->
              Arrays.setAll(dynamic.bsmArgs, i -> redirected(dynamic.bsmArgs[i]));
          default -> {
            // Names of classes alone.
          }
        }
      }
    }
    ClassNode renamed = new ClassNode();
    node.accept(new ClassRemapper(renamed, remapper));
    return renamed;
  }

  private void redirect(MethodInsnNode call) {
    boolean isStatic = call.getOpcode() == Opcodes.INVOKESTATIC;
    boolean isSpecial = call.getOpcode() == Opcodes.INVOKESPECIAL;
    String place =
        isStatic
            ? shadows.ofStatic(call.owner, call.name, call.desc)
            : ofObject(call.owner, call.name, call.desc, isSpecial);
    if (place != null) {
      call.desc = isStatic ? call.desc : withReceiver(place, call.desc);
      call.owner = Shadows.PREFIX + place;
      call.itf = false;
      call.setOpcode(Opcodes.INVOKESTATIC);
    }
  }

  private Object redirected(Object argument) {
    if (!(argument instanceof Handle handle)) {
      return argument;
    }
    boolean isStatic = handle.getTag() == Opcodes.H_INVOKESTATIC;
    boolean isSpecial = handle.getTag() == Opcodes.H_INVOKESPECIAL;
    String place =
        isStatic
            ? shadows.ofStatic(handle.getOwner(), handle.getName(), handle.getDesc())
            : ofObject(handle.getOwner(), handle.getName(), handle.getDesc(), isSpecial);
    if (place == null) {
      return handle;
    }
    String descriptor = isStatic ? handle.getDesc() : withReceiver(place, handle.getDesc());
    return new Handle(
        Opcodes.H_INVOKESTATIC,
        Shadows.PREFIX + place,
        handle.getName(),
        descriptor,
        /* isInterface= */ false);
  }

  /// The interface whose companion is to be called in place of a method of an object.
  ///
  /// @param isSpecial whether the very method of `owner` is called, whatever the object is
  private @Nullable String ofObject(
      String owner, String name, String descriptor, boolean isSpecial) {
    if (own.containsKey(owner)) {
      return isSpecial ? null : inherited(owner, name, descriptor);
    }
    String place = shadows.ofDefault(owner, name, descriptor);
    boolean isPrivate = name.startsWith("lambda$");
    return place != null && (isSpecial || isPrivate || Functions.isOne(place)) ? place : null;
  }

  /// The function of the JDK from which a class of the submission has a default method.
  private @Nullable String inherited(String owner, String name, String descriptor) {
    ClassNode node = own.get(owner);
    if (node == null) {
      String place = shadows.ofDefault(owner, name, descriptor);
      return place != null && Functions.isOne(place) ? place : null;
    }
    boolean isOwn =
        node.methods.stream().anyMatch(it -> it.name.equals(name) && it.desc.equals(descriptor));
    if (isOwn) {
      return null;
    }
    String above = node.superName == null ? null : inherited(node.superName, name, descriptor);
    for (int i = 0; above == null && i < node.interfaces.size(); i++) {
      above = inherited(node.interfaces.get(i), name, descriptor);
    }
    return above;
  }

  static String withReceiver(String owner, String descriptor) {
    return "(L" + owner + ";" + descriptor.substring(1);
  }
}

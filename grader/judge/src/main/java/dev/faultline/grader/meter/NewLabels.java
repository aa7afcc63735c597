package dev.faultline.grader.meter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;

/// A stack map names an object that is not yet constructed by the place of its `new` instruction.
/// Where something was inserted between that place and the instruction, the place has moved.
final class NewLabels {

  private NewLabels() {}

  static void repair(MethodNode method) {
    Map<AbstractInsnNode, LabelNode> labels = new HashMap<>();
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof FrameNode frame) {
        repair(method, frame.local, labels);
        repair(method, frame.stack, labels);
      }
    }
  }

  private static void repair(
      MethodNode method, @Nullable List<Object> types, Map<AbstractInsnNode, LabelNode> labels) {
    if (types != null) {
      types.replaceAll(type ->
          type instanceof LabelNode label
              ? labels.computeIfAbsent(next(label), made -> before(method, made))
              : type);
    }
  }

  private static AbstractInsnNode next(LabelNode label) {
    AbstractInsnNode at = label;
    while (at != null && at.getOpcode() != Opcodes.NEW) {
      at = at.getNext();
    }
    if (at == null) {
      throw new IllegalStateException("a stack map names a place without a new instruction");
    }
    return at;
  }

  private static LabelNode before(MethodNode method, AbstractInsnNode made) {
    LabelNode label = new LabelNode();
    method.instructions.insertBefore(made, label);
    return label;
  }
}

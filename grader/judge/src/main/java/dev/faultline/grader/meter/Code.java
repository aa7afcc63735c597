package dev.faultline.grader.meter;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/// Small pieces of bytecode.
final class Code {

  static final String METER = "dev/faultline/sim/Meter";
  static final String STAND_INS = "dev/faultline/runner/metered/StandIns";

  private Code() {}

  /// Pushes an int constant by the shortest instruction.
  static AbstractInsnNode push(int value) {
    if (value >= -1 && value <= 5) {
      return new InsnNode(Opcodes.ICONST_0 + value);
    }
    if (value == (byte) value) {
      return new IntInsnNode(Opcodes.BIPUSH, value);
    }
    if (value == (short) value) {
      return new IntInsnNode(Opcodes.SIPUSH, value);
    }
    return new LdcInsnNode(value);
  }

  static MethodInsnNode callStatic(String owner, String name, String descriptor) {
    return new MethodInsnNode(Opcodes.INVOKESTATIC, owner, name, descriptor, false);
  }

  /// Places `label`, reached by a jump with an empty stack and the locals of the method's entry.
  static void land(InsnList code, LabelNode label) {
    code.add(label);
    code.add(new FrameNode(Opcodes.F_SAME, 0, null, 0, null));
  }

  /// Pushes `value` and returns it.
  static void answer(InsnList code, int value) {
    code.add(push(value));
    code.add(new InsnNode(Opcodes.IRETURN));
  }

  /// The first real instruction at or after `start`; null at the end of the method.
  static @Nullable AbstractInsnNode real(@Nullable AbstractInsnNode start) {
    AbstractInsnNode at = start;
    while (at != null && at.getOpcode() < 0) {
      at = at.getNext();
    }
    return at;
  }
}

package dev.faultline.grader.meter;

import dev.faultline.grader.verify.Boxes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/// Charges how deep calls are nested, in words of their frames: where a method begins and where it
/// returns. One that catches remembers how deep it is, since what it catches may come from deeper.
///
/// A method that calls nothing by which calls could nest any deeper is left alone.
final class Depths {

  /// What is called there comes back by itself.
  private static final Set<String> QUICK =
      Set.of(Code.METER, "java/lang/Math", "java/lang/StrictMath", "java/lang/String");

  /// What a frame has besides locals and stack.
  private static final int FRAME_WORDS = 8;

  private final MethodNode method;
  private final int words;
  private final int saved;

  private Depths(MethodNode method) {
    this.method = method;
    this.words = method.maxLocals + method.maxStack + FRAME_WORDS;
    this.saved = method.maxLocals;
  }

  /// @param method with expanded stack maps, before anything that catches is changed
  static void insert(MethodNode method) {
    if (nests(method)) {
      new Depths(method).insert();
    }
  }

  private static boolean nests(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions) {
      boolean calls =
          (instruction instanceof MethodInsnNode call && !isQuick(call.owner))
              || instruction instanceof InvokeDynamicInsnNode;
      if (calls && !isFirstOfConstructor(instruction)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQuick(String owner) {
    return QUICK.contains(owner) || Boxes.NAMES.contains(owner);
  }

  /// The constructor of `Object` ends every chain of constructors.
  private static boolean isFirstOfConstructor(AbstractInsnNode instruction) {
    return instruction instanceof MethodInsnNode call
        && call.getOpcode() == Opcodes.INVOKESPECIAL
        && call.owner.equals("java/lang/Object")
        && call.name.equals("<init>");
  }

  private void insert() {
    for (AbstractInsnNode instruction : method.instructions) {
      int opcode = instruction.getOpcode();
      if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
        method.instructions.insertBefore(instruction, Code.push(words));
        method.instructions.insertBefore(instruction, Code.callStatic(Code.METER, "leave", "(I)V"));
      }
    }
    InsnList begin = enter();
    if (!method.tryCatchBlocks.isEmpty()) {
      begin.add(Code.callStatic(Code.METER, "depth", "()I"));
      begin.add(new VarInsnNode(Opcodes.ISTORE, saved));
      restoreWhereCaught();
      method.maxLocals++;
      keepInStackMaps();
    }
    method.instructions.insert(begin);
  }

  /// Enters, and charges the first block in the same call where it is run once.
  private InsnList enter() {
    InsnList begin = new InsnList();
    AbstractInsnNode cost = Code.real(method.instructions.getFirst());
    boolean isOnce = cost != null && isTick(cost.getNext()) && !isJumpedTo(cost);
    if (cost != null && isOnce) {
      method.instructions.remove(cost.getNext());
      method.instructions.remove(cost);
      begin.add(cost);
    }
    begin.add(Code.push(words));
    begin.add(Code.callStatic(Code.METER, "enter", isOnce ? "(II)V" : "(I)V"));
    return begin;
  }

  private static boolean isTick(@Nullable AbstractInsnNode instruction) {
    return instruction instanceof MethodInsnNode tick
        && tick.owner.equals(Code.METER)
        && tick.name.equals("tick")
        && tick.desc.equals("(I)V");
  }

  /// Whether a stack map stands before the first instruction, as where something jumps to.
  private boolean isJumpedTo(AbstractInsnNode first) {
    for (AbstractInsnNode at = first; at != null; at = at.getPrevious()) {
      if (at instanceof FrameNode) {
        return true;
      }
    }
    return false;
  }

  private void restoreWhereCaught() {
    List<AbstractInsnNode> handlers = new ArrayList<>();
    for (TryCatchBlockNode block : method.tryCatchBlocks) {
      AbstractInsnNode first = Code.real(block.handler);
      if (first != null && !handlers.contains(first)) {
        handlers.add(first);
      }
    }
    for (AbstractInsnNode first : handlers) {
      InsnList restore = new InsnList();
      restore.add(new VarInsnNode(Opcodes.ILOAD, saved));
      restore.add(Code.callStatic(Code.METER, "depth", "(I)V"));
      method.instructions.insertBefore(first, restore);
    }
  }

  /// The remembered depth stands behind all other locals, in every stack map.
  private void keepInStackMaps() {
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction instanceof FrameNode frame) {
        if (frame.type != Opcodes.F_NEW) {
          throw new IllegalStateException("the stack maps of " + method.name + " are compressed");
        }
        List<Object> locals = new ArrayList<>(frame.local == null ? List.of() : frame.local);
        for (int at = slots(locals); at < saved; at++) {
          locals.add(Opcodes.TOP);
        }
        locals.add(Opcodes.INTEGER);
        frame.local = locals;
      }
    }
  }

  private static int slots(List<Object> locals) {
    int slots = 0;
    for (Object local : locals) {
      boolean isWide = local.equals(Opcodes.LONG) || local.equals(Opcodes.DOUBLE);
      slots += isWide ? 2 : 1;
    }
    return slots;
  }
}

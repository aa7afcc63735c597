package dev.faultline.grader.meter;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/// Charges each basic block at its start for all of its instructions.
final class Ticks {

  private Ticks() {}

  static void insert(MethodNode method) {
    for (Map.Entry<AbstractInsnNode, Integer> block : costs(method).entrySet()) {
      InsnList tick = new InsnList();
      tick.add(Code.push(block.getValue()));
      tick.add(Code.callStatic(Code.METER, "tick", "(I)V"));
      method.instructions.insertBefore(block.getKey(), tick);
    }
  }

  /// How many instructions each basic block has, by its first.
  private static Map<AbstractInsnNode, Integer> costs(MethodNode method) {
    Set<AbstractInsnNode> leaders = leaders(method);
    Map<AbstractInsnNode, Integer> costs = new LinkedHashMap<>();
    AbstractInsnNode leader = null;
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction.getOpcode() < 0) {
        continue;
      }
      if (leader == null || leaders.contains(instruction)) {
        leader = instruction;
      }
      costs.merge(leader, 1, Integer::sum);
    }
    return costs;
  }

  private static Set<AbstractInsnNode> leaders(MethodNode method) {
    Set<AbstractInsnNode> leaders = new HashSet<>();
    for (AbstractInsnNode instruction : method.instructions) {
      switch (instruction) {
        case JumpInsnNode jump -> addTarget(leaders, jump.label);
        case TableSwitchInsnNode table -> addTargets(leaders, table.dflt, table.labels);
        case LookupSwitchInsnNode lookup -> addTargets(leaders, lookup.dflt, lookup.labels);
        default -> {
          // Falls through into the next, or leaves the method.
        }
      }
      if (endsBlock(instruction)) {
        addTarget(leaders, instruction.getNext());
      }
    }
    for (TryCatchBlockNode handler : method.tryCatchBlocks) {
      addTarget(leaders, handler.handler);
    }
    return leaders;
  }

  private static boolean endsBlock(AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    return instruction instanceof JumpInsnNode
        || instruction instanceof TableSwitchInsnNode
        || instruction instanceof LookupSwitchInsnNode
        || (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN)
        || opcode == Opcodes.ATHROW;
  }

  private static void addTargets(
      Set<AbstractInsnNode> leaders, LabelNode other, List<LabelNode> labels) {
    addTarget(leaders, other);
    labels.forEach(label -> addTarget(leaders, label));
  }

  private static void addTarget(Set<AbstractInsnNode> leaders, @Nullable AbstractInsnNode target) {
    AbstractInsnNode first = Code.real(target);
    if (first != null) {
      leaders.add(first);
    }
  }
}

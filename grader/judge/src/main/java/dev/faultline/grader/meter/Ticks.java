package dev.faultline.grader.meter;

import dev.faultline.grader.verify.Boxes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;

/// Charges each basic block at its start for all of its instructions, and for the objects that it
/// makes.
///
/// A small block that can only be reached from one other, further up, is charged there: of several
/// such the dearest, whichever is taken. So a loop pays once for each round, and not for what comes
/// after it.
final class Ticks {

  /// A dearer block is charged where it is, lest one pay for what one never does.
  private static final int MOST_AHEAD = 16;

  /// A call pays for the little that methods do which charge nothing themselves.
  private static final int CALL_STEPS = 3;

  /// A method that does no more than this, once, and calls nothing, charges nothing itself.
  private static final int MOST_FREE = 12;

  /// An exception has its stack trace filled in when it is made, see the options of runners.
  private static final int EXCEPTION_STEPS = 100;

  private static final int EXCEPTION_BYTES = 768;
  private static final int OBJECT_BYTES = 48;
  private static final int LAMBDA_BYTES = 32;
  private static final int BOX_BYTES = 16;

  private static final Pattern EXCEPTION = Pattern.compile(".*(Exception|Error|Throwable)");

  private final MethodNode method;
  private final Set<String> exceptions;
  private final boolean isTrusted;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<AbstractInsnNode, Block> byLeader = new HashMap<>();

  /// Instructions without a jump in or out.
  private static final class Block {
    private final int index;
    private final AbstractInsnNode leader;
    private final Set<Block> from = new HashSet<>();
    private boolean isEntered;
    private int steps;
    private int bytes;
    private int ahead;
    private boolean isPaid;

    Block(int index, AbstractInsnNode leader) {
      this.index = index;
      this.leader = leader;
    }

    /// Whether this one begins a loop that `next` is no part of.
    private boolean isLeftBy(Block next) {
      int last = from.stream().mapToInt(it -> it.index).max().orElse(-1);
      return last >= index && next.index > last;
    }
  }

  private Ticks(MethodNode method, Set<String> exceptions, boolean isTrusted) {
    this.method = method;
    this.isTrusted = isTrusted;
    this.exceptions = exceptions;
  }

  /// Charges a method.
  ///
  /// @param exceptions the submission's own classes that can be thrown
  /// @param isTrusted whether it is a method of the JDK's
  static void insert(MethodNode method, Set<String> exceptions, boolean isTrusted) {
    Ticks ticks = new Ticks(method, exceptions, isTrusted);
    ticks.cut();
    ticks.connect();
    if (!ticks.isFree()) {
      ticks.payAhead();
      ticks.insert();
    }
  }

  /// Whether whoever calls the method has paid for it by the call.
  private boolean isFree() {
    int steps = 0;
    for (Block block : blocks) {
      boolean isAgain = block.from.stream().anyMatch(it -> it.index >= block.index);
      if (isAgain || block.bytes > 0) {
        return false;
      }
      steps += block.steps;
    }
    boolean calls = false;
    for (AbstractInsnNode instruction : method.instructions) {
      calls |= isCall(instruction);
    }
    return isCalledByName() && !calls && steps <= MOST_FREE && method.tryCatchBlocks.isEmpty();
  }

  /// Whether only metered code calls the method: what the JDK calls could be called for ever.
  private boolean isCalledByName() {
    boolean isPrivate = (method.access & Opcodes.ACC_PRIVATE) != 0;
    boolean isLambda = (method.access & Opcodes.ACC_SYNTHETIC) != 0;
    return isTrusted || (isPrivate && !isLambda);
  }

  private static boolean isCall(AbstractInsnNode instruction) {
    return instruction instanceof MethodInsnNode || instruction instanceof InvokeDynamicInsnNode;
  }

  private void insert() {
    for (Block block : blocks) {
      if (block.isPaid) {
        continue;
      }
      InsnList tick = new InsnList();
      tick.add(Code.push(block.steps + block.ahead));
      if (block.bytes == 0) {
        tick.add(Code.callStatic(Code.METER, "tick", "(I)V"));
      } else {
        tick.add(Code.push(block.bytes));
        tick.add(Code.callStatic(Code.METER, "tick", "(II)V"));
      }
      method.instructions.insertBefore(block.leader, tick);
    }
  }

  /// Cuts the method into blocks.
  private void cut() {
    Set<AbstractInsnNode> leaders = leaders();
    Block block = null;
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction.getOpcode() < 0) {
        continue;
      }
      if (block == null || leaders.contains(instruction)) {
        block = new Block(blocks.size(), instruction);
        blocks.add(block);
        byLeader.put(instruction, block);
      }
      boolean throwable =
          instruction instanceof TypeInsnNode made
              && made.getOpcode() == Opcodes.NEW
              && isException(made.desc);
      block.steps += throwable ? EXCEPTION_STEPS : isCall(instruction) ? CALL_STEPS : 1;
      block.bytes += throwable ? EXCEPTION_BYTES : bytes(instruction);
    }
  }

  private boolean isException(String name) {
    return exceptions.contains(name)
        || (name.startsWith("java/") && EXCEPTION.matcher(name).matches());
  }

  private static int bytes(AbstractInsnNode instruction) {
    return switch (instruction) {
      case InvokeDynamicInsnNode _ -> LAMBDA_BYTES;
      case MethodInsnNode call
          when call.name.equals("valueOf") && Boxes.NAMES.contains(call.owner) ->
          BOX_BYTES;
      default -> instruction.getOpcode() == Opcodes.NEW ? OBJECT_BYTES : 0;
    };
  }

  /// Finds from where each block can be reached.
  private void connect() {
    if (!blocks.isEmpty()) {
      blocks.getFirst().isEntered = true;
    }
    for (TryCatchBlockNode handler : method.tryCatchBlocks) {
      Block caught = at(handler.handler);
      if (caught != null) {
        caught.isEntered = true;
      }
    }
    Block block = null;
    for (AbstractInsnNode instruction : method.instructions) {
      Block begun = byLeader.get(instruction);
      block = begun == null ? block : begun;
      if (block != null && instruction.getOpcode() >= 0) {
        for (AbstractInsnNode target : targets(instruction)) {
          Block reached = byLeader.get(target);
          if (reached != null) {
            reached.from.add(block);
          }
        }
      }
    }
  }

  /// Where the method may go on after `instruction`.
  private static List<AbstractInsnNode> targets(AbstractInsnNode instruction) {
    List<AbstractInsnNode> targets = new ArrayList<>();
    switch (instruction) {
      case JumpInsnNode jump -> add(targets, jump.label);
      case TableSwitchInsnNode table -> {
        add(targets, table.dflt);
        table.labels.forEach(label -> add(targets, label));
      }
      case LookupSwitchInsnNode lookup -> {
        add(targets, lookup.dflt);
        lookup.labels.forEach(label -> add(targets, label));
      }
      default -> {
        // Goes on below, or leaves the method.
      }
    }
    if (!endsForGood(instruction)) {
      add(targets, instruction.getNext());
    }
    return targets;
  }

  private static void add(List<AbstractInsnNode> targets, @Nullable AbstractInsnNode target) {
    AbstractInsnNode first = Code.real(target);
    if (first != null) {
      targets.add(first);
    }
  }

  /// From the last to the first, so that what is paid ahead can be paid further ahead.
  private void payAhead() {
    for (Block block : blocks.reversed()) {
      if (block.isEntered || block.from.size() != 1 || block.bytes > 0) {
        continue;
      }
      Block before = block.from.iterator().next();
      int cost = block.steps + block.ahead;
      boolean isFurtherUp = before.index < block.index;
      if (isFurtherUp && !before.isLeftBy(block) && cost <= MOST_AHEAD) {
        before.ahead = Math.max(before.ahead, cost);
        block.isPaid = true;
      }
    }
  }

  private Set<AbstractInsnNode> leaders() {
    Set<AbstractInsnNode> leaders = new HashSet<>();
    for (AbstractInsnNode instruction : method.instructions) {
      if (endsBlock(instruction)) {
        leaders.addAll(targets(instruction));
        AbstractInsnNode below = Code.real(instruction.getNext());
        if (below != null) {
          leaders.add(below);
        }
      }
    }
    for (TryCatchBlockNode handler : method.tryCatchBlocks) {
      AbstractInsnNode first = Code.real(handler.handler);
      if (first != null) {
        leaders.add(first);
      }
    }
    return leaders;
  }

  private @Nullable Block at(LabelNode label) {
    return byLeader.get(Code.real(label));
  }

  private static boolean endsBlock(AbstractInsnNode instruction) {
    return instruction instanceof JumpInsnNode || endsForGood(instruction);
  }

  /// Whether the instruction below is not the next one.
  private static boolean endsForGood(AbstractInsnNode instruction) {
    int opcode = instruction.getOpcode();
    return opcode == Opcodes.GOTO
        || instruction instanceof TableSwitchInsnNode
        || instruction instanceof LookupSwitchInsnNode
        || (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN)
        || opcode == Opcodes.ATHROW;
  }
}

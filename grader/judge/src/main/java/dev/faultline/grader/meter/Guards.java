package dev.faultline.grader.meter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/// Begins each handler with a guard that throws signals on, and takes the guards out of all ranges
/// that handlers cover: what a guard throws leaves the method for good.
final class Guards {

  private final MethodNode method;

  /// Where each guard ends, by its handler.
  private final Map<LabelNode, LabelNode> ends = new LinkedHashMap<>();

  private Guards(MethodNode method) {
    this.method = method;
  }

  static void insert(MethodNode method) {
    if (method.tryCatchBlocks.isEmpty()) {
      return;
    }
    Guards guards = new Guards(method);
    for (TryCatchBlockNode block : method.tryCatchBlocks) {
      guards.ends.computeIfAbsent(block.handler, guards::guard);
    }
    guards.split();
  }

  /// Inserts the guard before the first instruction of `handler`, its tick included.
  private LabelNode guard(LabelNode handler) {
    LabelNode end = new LabelNode();
    InsnList guard = new InsnList();
    guard.add(new InsnNode(Opcodes.DUP));
    guard.add(Code.callStatic(Code.METER, "guard", "(Ljava/lang/Throwable;)V"));
    guard.add(end);
    AbstractInsnNode first = Code.real(handler);
    if (first == null) {
      throw new IllegalStateException("handler of " + method.name + " has no instruction");
    }
    method.instructions.insertBefore(first, guard);
    return end;
  }

  private void split() {
    TreeMap<Integer, Map.Entry<LabelNode, LabelNode>> guards = new TreeMap<>();
    for (Map.Entry<LabelNode, LabelNode> guard : ends.entrySet()) {
      guards.put(method.instructions.indexOf(guard.getKey()), guard);
    }
    List<TryCatchBlockNode> pieces = new ArrayList<>();
    for (TryCatchBlockNode block : method.tryCatchBlocks) {
      LabelNode from = block.start;
      int last = method.instructions.indexOf(block.end);
      int first = method.instructions.indexOf(from);
      for (Map.Entry<LabelNode, LabelNode> guard : guards.subMap(first, last).values()) {
        addPiece(pieces, block, from, guard.getKey());
        from = guard.getValue();
      }
      addPiece(pieces, block, from, block.end);
    }
    method.tryCatchBlocks = pieces;
  }

  /// Adds the part of `block` between two labels, unless there is no instruction in it.
  private void addPiece(
      List<TryCatchBlockNode> pieces, TryCatchBlockNode block, LabelNode from, LabelNode to) {
    AbstractInsnNode first = Code.real(from);
    boolean isEmpty =
        first == null || method.instructions.indexOf(first) >= method.instructions.indexOf(to);
    if (!isEmpty) {
      pieces.add(new TryCatchBlockNode(from, to, block.handler, block.type));
    }
  }
}

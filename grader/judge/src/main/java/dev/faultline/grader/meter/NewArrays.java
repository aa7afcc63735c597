package dev.faultline.grader.meter;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/// Charges arrays by their length, before they are made.
final class NewArrays {

  private static final int REFERENCE_BYTES = 4;

  /// No source can spell such a name.
  private static final String NAME = "array-";

  private NewArrays() {}

  static void charge(ClassNode node) {
    List<MethodNode> added = new ArrayList<>();
    for (MethodNode method : node.methods) {
      for (AbstractInsnNode instruction : method.instructions.toArray()) {
        switch (instruction) {
          case IntInsnNode made when made.getOpcode() == Opcodes.NEWARRAY ->
              chargeLength(method, made, width(made.operand));
          case TypeInsnNode made when made.getOpcode() == Opcodes.ANEWARRAY ->
              chargeLength(method, made, REFERENCE_BYTES);
          case MultiANewArrayInsnNode made -> {
            MethodNode maker = maker(NAME + added.size(), made);
            added.add(maker);
            boolean isInterface = (node.access & Opcodes.ACC_INTERFACE) != 0;
            method.instructions.set(
                made,
                new MethodInsnNode(
                    Opcodes.INVOKESTATIC, node.name, maker.name, maker.desc, isInterface));
          }
          case MethodInsnNode call when call.owner.startsWith("[") && call.name.equals("clone") -> {
            method.instructions.insertBefore(call, new InsnNode(Opcodes.DUP));
            method.instructions.insertBefore(
                call, Code.callStatic(Code.METER, "clone", "(Ljava/lang/Object;)V"));
          }
          default -> {
            // Makes no array.
          }
        }
      }
    }
    node.methods.addAll(added);
  }

  private static void chargeLength(MethodNode method, AbstractInsnNode made, int width) {
    InsnList charge = new InsnList();
    charge.add(new InsnNode(Opcodes.DUP));
    charge.add(Code.push(width));
    charge.add(Code.callStatic(Code.METER, "array", "(II)V"));
    method.instructions.insertBefore(made, charge);
  }

  /// A method that takes the lengths, charges all, and makes the array of arrays.
  private static MethodNode maker(String name, MultiANewArrayInsnNode made) {
    String descriptor = "(" + "I".repeat(made.dims) + ")" + made.desc;
    int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
    MethodNode maker = new MethodNode(access, name, descriptor, null, null);
    InsnList code = maker.instructions;
    code.add(Code.push(made.dims));
    code.add(new IntInsnNode(Opcodes.NEWARRAY, Opcodes.T_INT));
    for (int i = 0; i < made.dims; i++) {
      code.add(new InsnNode(Opcodes.DUP));
      code.add(Code.push(i));
      code.add(new VarInsnNode(Opcodes.ILOAD, i));
      code.add(new InsnNode(Opcodes.IASTORE));
    }
    Type type = Type.getType(made.desc);
    Type inner = Type.getType(made.desc.substring(made.dims));
    boolean isFull = type.getDimensions() == made.dims;
    code.add(Code.push(isFull ? width(inner) : REFERENCE_BYTES));
    code.add(Code.callStatic(Code.METER, "arrays", "([II)V"));
    for (int i = 0; i < made.dims; i++) {
      code.add(new VarInsnNode(Opcodes.ILOAD, i));
    }
    code.add(new MultiANewArrayInsnNode(made.desc, made.dims));
    code.add(new InsnNode(Opcodes.ARETURN));
    return maker;
  }

  private static int width(Type type) {
    return switch (type.getSort()) {
      case Type.BOOLEAN, Type.BYTE -> 1;
      case Type.CHAR, Type.SHORT -> 2;
      case Type.LONG, Type.DOUBLE -> 8;
      default -> REFERENCE_BYTES;
    };
  }

  private static int width(int operand) {
    return switch (operand) {
      case Opcodes.T_BOOLEAN, Opcodes.T_BYTE -> 1;
      case Opcodes.T_CHAR, Opcodes.T_SHORT -> 2;
      case Opcodes.T_LONG, Opcodes.T_DOUBLE -> 8;
      default -> REFERENCE_BYTES;
    };
  }
}

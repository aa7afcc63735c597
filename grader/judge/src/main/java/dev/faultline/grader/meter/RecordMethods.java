package dev.faultline.grader.meter;

import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.RecordComponentNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/// Writes the `equals`, `hashCode` and `toString` that javac leaves to a bootstrap as plain code
/// over the fields, with the same results, so that they can be metered: records nested in records
/// are a billion laughs too.
final class RecordMethods {

  private static final String BOOTSTRAP = "java/lang/runtime/ObjectMethods";
  private static final String BUILDER = "java/lang/StringBuilder";
  private static final String OBJECTS = "java/util/Objects";

  private final ClassNode node;
  private final InsnList code = new InsnList();

  private RecordMethods(ClassNode node) {
    this.node = node;
  }

  static void rewrite(ClassNode node) {
    if (node.recordComponents == null) {
      return;
    }
    for (MethodNode method : node.methods) {
      for (AbstractInsnNode instruction : method.instructions) {
        if (instruction instanceof InvokeDynamicInsnNode dynamic
            && dynamic.bsm.getOwner().equals(BOOTSTRAP)) {
          method.instructions = new RecordMethods(node).body(method.name);
          break;
        }
      }
    }
  }

  private InsnList body(String name) {
    switch (name) {
      case "equals" -> equalsBody();
      case "hashCode" -> hashCodeBody();
      case "toString" -> toStringBody();
      default -> throw new IllegalStateException("a record leaves " + name + " to a bootstrap");
    }
    return code;
  }

  private void equalsBody() {
    LabelNode other = new LabelNode();
    LabelNode no = new LabelNode();
    load(0);
    load(1);
    code.add(new JumpInsnNode(Opcodes.IF_ACMPNE, other));
    Code.answer(code, 1);
    Code.land(code, other);
    load(1);
    code.add(new TypeInsnNode(Opcodes.INSTANCEOF, node.name));
    code.add(new JumpInsnNode(Opcodes.IFEQ, no));
    for (RecordComponentNode component : node.recordComponents) {
      field(0, component);
      field(1, component);
      jumpUnlessEqual(Type.getType(component.descriptor), no);
    }
    Code.answer(code, 1);
    Code.land(code, no);
    Code.answer(code, 0);
  }

  private void jumpUnlessEqual(Type type, LabelNode no) {
    switch (type.getSort()) {
      case Type.LONG -> {
        code.add(new InsnNode(Opcodes.LCMP));
        code.add(new JumpInsnNode(Opcodes.IFNE, no));
      }
      case Type.FLOAT, Type.DOUBLE -> {
        String pair = "(" + type.getDescriptor().repeat(2) + ")I";
        code.add(Code.callStatic(boxOf(type), "compare", pair));
        code.add(new JumpInsnNode(Opcodes.IFNE, no));
      }
      case Type.OBJECT, Type.ARRAY -> {
        code.add(Code.callStatic(OBJECTS, "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z"));
        code.add(new JumpInsnNode(Opcodes.IFEQ, no));
      }
      default -> code.add(new JumpInsnNode(Opcodes.IF_ICMPNE, no));
    }
  }

  private void hashCodeBody() {
    code.add(Code.push(0));
    for (RecordComponentNode component : node.recordComponents) {
      Type type = Type.getType(component.descriptor);
      code.add(Code.push(31));
      code.add(new InsnNode(Opcodes.IMUL));
      field(0, component);
      code.add(
          isReference(type)
              ? Code.callStatic(OBJECTS, "hashCode", "(Ljava/lang/Object;)I")
              : Code.callStatic(boxOf(type), "hashCode", "(" + type.getDescriptor() + ")I"));
      code.add(new InsnNode(Opcodes.IADD));
    }
    code.add(new InsnNode(Opcodes.IRETURN));
  }

  private void toStringBody() {
    code.add(new TypeInsnNode(Opcodes.NEW, BUILDER));
    code.add(new InsnNode(Opcodes.DUP));
    call(BUILDER, "<init>", "()V", Opcodes.INVOKESPECIAL);
    String before = simpleName() + "[";
    for (RecordComponentNode component : node.recordComponents) {
      append(before + component.name + "=");
      field(0, component);
      call(BUILDER, "append", appendOf(Type.getType(component.descriptor)), Opcodes.INVOKEVIRTUAL);
      before = ", ";
    }
    append(node.recordComponents.isEmpty() ? before + "]" : "]");
    call(BUILDER, "toString", "()Ljava/lang/String;", Opcodes.INVOKEVIRTUAL);
    code.add(new InsnNode(Opcodes.ARETURN));
  }

  private void append(String text) {
    code.add(new LdcInsnNode(text));
    call(BUILDER, "append", "(Ljava/lang/String;)Ljava/lang/StringBuilder;", Opcodes.INVOKEVIRTUAL);
  }

  private static String appendOf(Type type) {
    String argument =
        switch (type.getSort()) {
          case Type.BYTE, Type.SHORT -> "I";
          case Type.OBJECT, Type.ARRAY -> "Ljava/lang/Object;";
          default -> type.getDescriptor();
        };
    return "(" + argument + ")Ljava/lang/StringBuilder;";
  }

  private String simpleName() {
    List<InnerClassNode> inner = node.innerClasses;
    return inner.stream()
        .filter(entry -> entry.name.equals(node.name) && entry.innerName != null)
        .map(entry -> entry.innerName)
        .findFirst()
        .orElse(node.name);
  }

  /// Pushes the component of the record in local `local`.
  private void field(int local, RecordComponentNode component) {
    load(local);
    if (local > 0) {
      code.add(new TypeInsnNode(Opcodes.CHECKCAST, node.name));
    }
    code.add(new FieldInsnNode(Opcodes.GETFIELD, node.name, component.name, component.descriptor));
  }

  private void load(int local) {
    code.add(new VarInsnNode(Opcodes.ALOAD, local));
  }

  private void call(String owner, String name, String descriptor, int opcode) {
    code.add(new MethodInsnNode(opcode, owner, name, descriptor, false));
  }

  private static boolean isReference(Type type) {
    return type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY;
  }

  private static String boxOf(Type primitive) {
    return switch (primitive.getSort()) {
      case Type.BOOLEAN -> "java/lang/Boolean";
      case Type.BYTE -> "java/lang/Byte";
      case Type.SHORT -> "java/lang/Short";
      case Type.CHAR -> "java/lang/Character";
      case Type.INT -> "java/lang/Integer";
      case Type.LONG -> "java/lang/Long";
      case Type.FLOAT -> "java/lang/Float";
      case Type.DOUBLE -> "java/lang/Double";
      default -> throw new IllegalStateException(primitive + " is not a primitive type");
    };
  }
}

package dev.faultline.grader.meter;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/// Writes the dispatch of a `switch` over types or enum constants, which javac leaves to a
/// bootstrap, as a method that tests one label after another (`java.lang.runtime .SwitchBootstraps`
/// says what it must answer).
final class PatternSwitches {

  private static final String BOOTSTRAP = "java/lang/runtime/SwitchBootstraps";

  /// No source can spell such a name.
  private static final String NAME = "switch-";

  private final InsnList code = new InsnList();
  private final Type selector;

  private PatternSwitches(Type selector) {
    this.selector = selector;
  }

  static void rewrite(ClassNode node) {
    boolean isInterface = (node.access & Opcodes.ACC_INTERFACE) != 0;
    List<MethodNode> added = new ArrayList<>();
    for (MethodNode method : node.methods) {
      for (AbstractInsnNode instruction : method.instructions) {
        if (instruction instanceof InvokeDynamicInsnNode dynamic
            && dynamic.bsm.getOwner().equals(BOOTSTRAP)) {
          MethodNode dispatch = dispatch(NAME + added.size(), dynamic);
          added.add(dispatch);
          method.instructions.set(
              dynamic,
              new MethodInsnNode(
                  Opcodes.INVOKESTATIC, node.name, dispatch.name, dispatch.desc, isInterface));
        }
      }
    }
    node.methods.addAll(added);
  }

  /// A method of the value and the label to start from, both counted from 0, to the first label
  /// that fits; -1 for null, and the number of labels where none fits.
  private static MethodNode dispatch(String name, InvokeDynamicInsnNode dynamic) {
    int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
    MethodNode method = new MethodNode(access, name, dynamic.desc, null, null);
    Type selector = Type.getArgumentTypes(dynamic.desc)[0];
    method.instructions = new PatternSwitches(selector).body(dynamic);
    return method;
  }

  private InsnList body(InvokeDynamicInsnNode dynamic) {
    if (isReference()) {
      LabelNode isThere = new LabelNode();
      loadValue();
      code.add(new JumpInsnNode(Opcodes.IFNONNULL, isThere));
      Code.answer(code, -1);
      Code.land(code, isThere);
    }
    boolean isOverEnum = dynamic.bsm.getName().equals("enumSwitch");
    for (int i = 0; i < dynamic.bsmArgs.length; i++) {
      LabelNode next = new LabelNode();
      code.add(new VarInsnNode(Opcodes.ILOAD, selector.getSize()));
      code.add(Code.push(i));
      code.add(new JumpInsnNode(Opcodes.IF_ICMPGT, next));
      jumpUnlessFits(dynamic.bsmArgs[i], isOverEnum, next);
      Code.answer(code, i);
      Code.land(code, next);
    }
    Code.answer(code, dynamic.bsmArgs.length);
    return code;
  }

  private void jumpUnlessFits(Object label, boolean isOverEnum, LabelNode next) {
    switch (label) {
      case Type type -> {
        loadValue();
        code.add(new TypeInsnNode(Opcodes.INSTANCEOF, type.getInternalName()));
        code.add(new JumpInsnNode(Opcodes.IFEQ, next));
      }
      case String constant when isOverEnum ->
          jumpUnlessConstant(selector.getInternalName(), constant, next);
      case String text -> {
        code.add(new LdcInsnNode(text));
        loadValue();
        String same = "(Ljava/lang/Object;)Z";
        code.add(
            new MethodInsnNode(Opcodes.INVOKEVIRTUAL, "java/lang/String", "equals", same, false));
        code.add(new JumpInsnNode(Opcodes.IFEQ, next));
      }
      case Integer number -> {
        loadValue();
        code.add(Code.push(number));
        code.add(Code.callStatic(Code.STAND_INS, "isLabel", "(Ljava/lang/Object;I)Z"));
        code.add(new JumpInsnNode(Opcodes.IFEQ, next));
      }
      case ConstantDynamic type when type.getName().equals(selector.getDescriptor()) -> {
        // A component of a primitive type, and the pattern for all of its values.
      }
      case ConstantDynamic enumConstant -> {
        ConstantDynamic type = (ConstantDynamic) enumConstant.getBootstrapMethodArgument(1);
        String owner = ((String) type.getBootstrapMethodArgument(1)).replace('.', '/');
        jumpUnlessConstant(owner, (String) enumConstant.getBootstrapMethodArgument(2), next);
      }
      default -> throw new IllegalStateException("a switch has a label of " + label.getClass());
    }
  }

  private void jumpUnlessConstant(String owner, String name, LabelNode next) {
    loadValue();
    code.add(new FieldInsnNode(Opcodes.GETSTATIC, owner, name, "L" + owner + ";"));
    code.add(new JumpInsnNode(Opcodes.IF_ACMPNE, next));
  }

  /// Whether the value can be null.
  private boolean isReference() {
    return selector.getSort() == Type.OBJECT || selector.getSort() == Type.ARRAY;
  }

  private void loadValue() {
    code.add(new VarInsnNode(Opcodes.ALOAD, 0));
  }
}

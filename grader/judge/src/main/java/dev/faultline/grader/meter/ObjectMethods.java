package dev.faultline.grader.meter;

import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/// Gives classes that define no `hashCode` or `toString` one that does not depend on the identity
/// of the object, which differs between processes: a `hashCode` that throws and says what to do,
/// and a `toString` that is the class's name.
///
/// A counter in place of the identity would be a secret channel between nodes, which share nothing.
final class ObjectMethods {

  private ObjectMethods() {}

  static void add(ClassNode node, List<ClassNode> submission) {
    int fixed = Opcodes.ACC_INTERFACE | Opcodes.ACC_ENUM | Opcodes.ACC_RECORD;
    boolean extendsOwn = submission.stream().anyMatch(own -> own.name.equals(node.superName));
    if ((node.access & fixed) != 0 || extendsOwn) {
      return;
    }
    if (lacks(node, "hashCode", "()I")) {
      MethodNode hashCode = method("hashCode", "()I");
      hashCode.instructions.add(new VarInsnNode(Opcodes.ALOAD, 0));
      hashCode.instructions.add(
          Code.callStatic(Code.STAND_INS, "noHashCode", "(Ljava/lang/Object;)I"));
      hashCode.instructions.add(new InsnNode(Opcodes.IRETURN));
      node.methods.add(hashCode);
    }
    boolean isPlain = "java/lang/Object".equals(node.superName);
    if (isPlain && lacks(node, "toString", "()Ljava/lang/String;")) {
      MethodNode toString = method("toString", "()Ljava/lang/String;");
      toString.instructions.add(new LdcInsnNode(node.name));
      toString.instructions.add(new InsnNode(Opcodes.ARETURN));
      node.methods.add(toString);
    }
  }

  private static boolean lacks(ClassNode node, String name, String descriptor) {
    return node.methods.stream()
        .noneMatch(method -> method.name.equals(name) && method.desc.equals(descriptor));
  }

  private static MethodNode method(String name, String descriptor) {
    int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC;
    return new MethodNode(access, name, descriptor, null, null);
  }
}

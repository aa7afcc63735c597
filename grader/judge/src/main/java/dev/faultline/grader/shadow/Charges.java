package dev.faultline.grader.shadow;

import dev.faultline.grader.meter.Redirects;
import dev.faultline.grader.verify.AllowList;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/// The wrappers of the methods that `charges.txt` lists: each charges the lengths of what it is
/// given, calls the method, and charges the length of what comes of it.
final class Charges {

  private static final String CHARGING = "dev/faultline/runner/metered/Lengths";

  private Charges() {}

  static ClassNode make() {
    ClassNode node = new ClassNode();
    node.version = Opcodes.V25;
    node.access = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER;
    node.name = Redirects.CHARGED;
    node.superName = "java/lang/Object";
    AllowList charges = Redirects.charges();
    for (String className : charges.classes()) {
      for (Method method : methods(className)) {
        String descriptor = Type.getMethodDescriptor(method);
        boolean isFree = charges.lists(className, "~" + method.getName(), descriptor);
        if (isFree || charges.lists(className, method.getName(), descriptor)) {
          node.methods.add(wrapper(className.replace('.', '/'), method, isFree));
        }
      }
    }
    return node;
  }

  /// The public methods of a class; of several that differ in what they return alone, the one that
  /// its source declares.
  private static Collection<Method> methods(String className) {
    try {
      Map<String, Method> methods = new TreeMap<>();
      for (Method method : Class.forName(className).getMethods()) {
        methods.merge(signature(method), method, (a, b) -> a.isBridge() ? b : a);
      }
      return methods.values();
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("charges.txt: there is no class " + className, e);
    }
  }

  private static String signature(Method method) {
    return method.getName() + Arrays.toString(method.getParameterTypes());
  }

  private static MethodNode wrapper(String owner, Method method, boolean isReceiverFree) {
    boolean isStatic = Modifier.isStatic(method.getModifiers());
    String descriptor = Type.getMethodDescriptor(method);
    String own = isStatic ? descriptor : "(L" + owner + ";" + descriptor.substring(1);
    int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;
    String name = Redirects.wrapper(owner, method.getName());
    MethodNode wrapper = new MethodNode(access, name, own, null, null);
    InsnList code = wrapper.instructions;
    InsnList call = new InsnList();
    int local = 0;
    for (Type parameter : Type.getArgumentTypes(own)) {
      boolean isReceiver = local == 0 && !isStatic;
      if (!isReceiver || !isReceiverFree) {
        charge(code, parameter, local, isReceiver ? "given" : "taken");
      }
      call.add(new VarInsnNode(parameter.getOpcode(Opcodes.ILOAD), local));
      local += parameter.getSize();
    }
    code.add(call);
    boolean isInterface = method.getDeclaringClass().isInterface();
    int opcode =
        isStatic
            ? Opcodes.INVOKESTATIC
            : isInterface ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
    code.add(new MethodInsnNode(opcode, owner, method.getName(), descriptor, isInterface));
    Type result = Type.getReturnType(descriptor);
    if (isCharged(result) && !result.getInternalName().equals("java/lang/StringBuilder")) {
      code.add(new InsnNode(Opcodes.DUP));
      code.add(length(result, "taken"));
    }
    code.add(new InsnNode(result.getOpcode(Opcodes.IRETURN)));
    wrapper.maxLocals = local;
    wrapper.maxStack = local + 2;
    return wrapper;
  }

  private static void charge(InsnList code, Type type, int local, String how) {
    if (isCharged(type)) {
      code.add(new VarInsnNode(Opcodes.ALOAD, local));
      code.add(length(type, how));
    }
  }

  private static MethodInsnNode length(Type type, String how) {
    boolean isArray = type.getSort() == Type.ARRAY;
    String argument = isArray ? type.getDescriptor() : "Ljava/lang/CharSequence;";
    return new MethodInsnNode(
        Opcodes.INVOKESTATIC, CHARGING, how, "(" + argument + ")V", /* isInterface= */ false);
  }

  private static boolean isCharged(Type type) {
    return switch (type.getDescriptor()) {
      case "Ljava/lang/String;",
          "Ljava/lang/CharSequence;",
          "Ljava/lang/StringBuilder;",
          "[C",
          "[B" ->
          true;
      default -> false;
    };
  }
}

package dev.faultline.grader.meter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/// Replaces calls by those that `redirects.txt` names; the form is described there. Metered copies
/// of the collections of the JDK will go in here too.
final class Redirects {

  private static final String OBJECTS = "[Ljava/lang/Object;";

  private final Map<String, Target> targets;

  /// What is called in place of a method.
  record Target(String owner, String name, boolean collects) {}

  private Redirects(Map<String, Target> targets) {
    this.targets = targets;
  }

  /// The list that is built in.
  static Redirects load() {
    Map<String, Target> targets = new HashMap<>();
    try (InputStream in = Redirects.class.getResourceAsStream("redirects.txt")) {
      if (in == null) {
        throw new IllegalStateException("resource redirects.txt is missing");
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line : reader.lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.split(" +", -1);
          int dot = parts[1].lastIndexOf('.');
          String owner = parts[1].substring(0, dot).replace('.', '/');
          Target target = new Target(owner, parts[1].substring(dot + 1), parts.length > 2);
          targets.put(parts[0].replace('.', '/'), target);
        }
      }
      return new Redirects(targets);
    } catch (IOException e) {
      throw new UncheckedIOException("resource redirects.txt can not be read", e);
    }
  }

  /// All targets by method, with slashes in place of dots.
  Map<String, Target> all() {
    return Map.copyOf(targets);
  }

  void apply(MethodNode method) {
    for (AbstractInsnNode instruction : method.instructions.toArray()) {
      if (instruction instanceof MethodInsnNode call) {
        Target target = target(call.owner, call.name);
        if (target != null) {
          replace(method, call, target);
        }
      } else if (instruction instanceof InvokeDynamicInsnNode dynamic) {
        for (int i = 0; i < dynamic.bsmArgs.length; i++) {
          dynamic.bsmArgs[i] = redirected(dynamic.bsmArgs[i]);
        }
      }
    }
  }

  private @Nullable Target target(String owner, String name) {
    return targets.get(owner + "/" + name);
  }

  private static void replace(MethodNode method, MethodInsnNode call, Target target) {
    boolean isStatic = call.getOpcode() == Opcodes.INVOKESTATIC;
    String descriptor = descriptor(call.owner, call.desc, isStatic);
    boolean isArray = Type.getArgumentTypes(descriptor).length == 1 && hasArray(descriptor);
    if (target.collects() && !isArray) {
      method.instructions.insertBefore(call, collect(method, descriptor));
      descriptor = "(" + OBJECTS + ")" + Type.getReturnType(descriptor).getDescriptor();
    }
    method.instructions.set(call, Code.callStatic(target.owner(), target.name(), descriptor));
  }

  private Object redirected(Object argument) {
    if (argument instanceof Handle handle) {
      Target target = target(handle.getOwner(), handle.getName());
      if (target != null && !target.collects()) {
        boolean isStatic = handle.getTag() == Opcodes.H_INVOKESTATIC;
        String descriptor = descriptor(handle.getOwner(), handle.getDesc(), isStatic);
        return new Handle(Opcodes.H_INVOKESTATIC, target.owner(), target.name(), descriptor, false);
      }
    }
    return argument;
  }

  private static String descriptor(String owner, String descriptor, boolean isStatic) {
    return isStatic ? descriptor : "(L" + owner + ";" + descriptor.substring(1);
  }

  private static boolean hasArray(String descriptor) {
    return Type.getArgumentTypes(descriptor)[0].getSort() == Type.ARRAY;
  }

  /// Takes all arguments, which are references, from the stack into one array.
  private static InsnList collect(MethodNode method, String descriptor) {
    int count = Type.getArgumentTypes(descriptor).length;
    int local = method.maxLocals;
    method.maxLocals += count;
    InsnList code = new InsnList();
    for (int i = count - 1; i >= 0; i--) {
      code.add(new VarInsnNode(Opcodes.ASTORE, local + i));
    }
    code.add(Code.push(count));
    code.add(new TypeInsnNode(Opcodes.ANEWARRAY, "java/lang/Object"));
    for (int i = 0; i < count; i++) {
      code.add(new InsnNode(Opcodes.DUP));
      code.add(Code.push(i));
      code.add(new VarInsnNode(Opcodes.ALOAD, local + i));
      code.add(new InsnNode(Opcodes.AASTORE));
    }
    return code;
  }
}

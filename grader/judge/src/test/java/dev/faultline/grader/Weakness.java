package dev.faultline.grader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/// A wall that is taken out of a build, to see which one stands behind it. The product has no such
/// switches: a class of the grader's processes is replaced by a copy in which a method does
/// nothing.
enum Weakness {
  VERIFIER("verifier", "dev/faultline/grader/verify/Verifier"),
  COLLECTIONS("metered collections", "dev/faultline/grader/meter/Shadows"),
  WRAPPERS("charged wrappers", "dev/faultline/grader/meter/Redirects"),
  STEPS("steps", "dev/faultline/sim/Meter"),
  MEMORY("memory", "dev/faultline/sim/Meter"),
  DEPTH("depth", "dev/faultline/sim/Meter"),
  GUARDS("guards of handlers", "dev/faultline/sim/Meter"),
  SECOND_RUN("second run", "dev/faultline/runner/JobRun"),
  RLIMITS("rlimits", "dev/faultline/runner/jail/Rlimits"),
  LANDLOCK("landlock", "dev/faultline/runner/jail/Landlock"),
  SECCOMP("seccomp", "dev/faultline/runner/jail/Seccomp"),
  /// The server puts it up: {@link WeakJail} leaves it out.
  OUTER_LANDLOCK("outer landlock", "");

  private static final String SIGNAL = "dev/faultline/sim/Signal";
  private static final String LAYER = "dev/faultline/runner/jail/Layer";

  private final String words;
  private final String owner;

  Weakness(String words, String owner) {
    this.words = words;
    this.owner = owner;
  }

  /// The class that has to be replaced, as an internal name; empty where none has.
  String owner() {
    return owner;
  }

  /// The class with all of `weaknesses`, of which it is the owner.
  static byte[] replaced(String owner, List<Weakness> weaknesses) {
    ClassNode type = read(owner);
    weaknesses.forEach(weakness -> weakness.takeOutOf(type));
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    type.accept(writer);
    return writer.toByteArray();
  }

  @Override
  public String toString() {
    return words;
  }

  private void takeOutOf(ClassNode type) {
    switch (this) {
      case VERIFIER -> answers(type, "verify", false);
      case COLLECTIONS -> copyNothing(type);
      case WRAPPERS -> doesNothing(type, "apply");
      case STEPS, MEMORY, DEPTH -> goesOn(type, name());
      case GUARDS -> doesNothing(type, "guard");
      case SECOND_RUN -> answers(type, "isSame", true);
      case RLIMITS, SECCOMP -> isMissing(type, "apply");
      case LANDLOCK -> isMissing(type, "restrict");
      case OUTER_LANDLOCK -> throw new IllegalStateException("it is in no class of a process");
    }
  }

  private static ClassNode read(String owner) {
    ClassNode type = new ClassNode();
    try (InputStream bytes =
        Weakness.class.getClassLoader().getResourceAsStream(owner + ".class")) {
      new ClassReader(bytes).accept(type, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(owner + " can not be read", e);
    }
    return type;
  }

  private static MethodNode emptied(ClassNode type, String name) {
    MethodNode method = only(type, name);
    method.instructions.clear();
    method.tryCatchBlocks.clear();
    method.localVariables = null;
    return method;
  }

  private static MethodNode only(ClassNode type, String name) {
    List<MethodNode> named =
        type.methods.stream().filter(method -> method.name.equals(name)).toList();
    List<MethodNode> found =
        named.size() == 1
            ? named
            : named.stream().filter(method -> (method.access & Opcodes.ACC_PUBLIC) != 0).toList();
    if (found.size() != 1) {
      throw new IllegalStateException(type.name + " has " + found.size() + " methods " + name);
    }
    return found.getFirst();
  }

  private static void doesNothing(ClassNode type, String name) {
    emptied(type, name).instructions.add(new InsnNode(Opcodes.RETURN));
  }

  /// Has a method return `answer`, or an empty list.
  private static void answers(ClassNode type, String name, boolean answer) {
    MethodNode method = emptied(type, name);
    if (Type.getReturnType(method.desc).getSort() == Type.BOOLEAN) {
      method.instructions.add(new InsnNode(answer ? Opcodes.ICONST_1 : Opcodes.ICONST_0));
      method.instructions.add(new InsnNode(Opcodes.IRETURN));
    } else {
      method.instructions.add(
          new MethodInsnNode(
              Opcodes.INVOKESTATIC, "java/util/List", "of", "()Ljava/util/List;", true));
      method.instructions.add(new InsnNode(Opcodes.ARETURN));
    }
  }

  /// Has a wall of the system say that it is missing.
  private static void isMissing(ClassNode type, String name) {
    MethodNode method = emptied(type, name);
    String kind = LAYER + "$Kind";
    method.instructions.add(
        new FieldInsnNode(Opcodes.GETSTATIC, kind, "SECCOMP", "L" + kind + ";"));
    method.instructions.add(new LdcInsnNode("left out"));
    method.instructions.add(
        new MethodInsnNode(
            Opcodes.INVOKESTATIC,
            LAYER,
            "missing",
            "(L" + kind + ";Ljava/lang/String;)L" + LAYER + ";",
            false));
    method.instructions.add(new InsnNode(Opcodes.ARETURN));
  }

  /// Has the meter go on where it would throw such a signal.
  private static void goesOn(ClassNode type, String signal) {
    int found = 0;
    for (MethodNode method : type.methods) {
      for (AbstractInsnNode instruction : method.instructions.toArray()) {
        if (instruction instanceof FieldInsnNode field
            && field.owner.equals(SIGNAL)
            && field.name.equals(signal)
            && field.getNext().getOpcode() == Opcodes.ATHROW) {
          method.instructions.remove(field.getNext());
          method.instructions.remove(field);
          found++;
        }
      }
    }
    if (found == 0) {
      throw new IllegalStateException(type.name + " never throws " + signal);
    }
  }

  /// Has the JDK's own classes be used, as if none had a metered copy.
  private static void copyNothing(ClassNode type) {
    MethodNode constructor = only(type, "<init>");
    int changed = 0;
    for (AbstractInsnNode instruction : constructor.instructions.toArray()) {
      if (instruction instanceof MethodInsnNode call && call.name.equals("copyOf")) {
        boolean isSet = call.owner.equals("java/util/Set");
        constructor.instructions.insertBefore(call, new InsnNode(Opcodes.POP));
        call.name = "of";
        call.desc = isSet ? "()Ljava/util/Set;" : "()Ljava/util/Map;";
        changed++;
      }
    }
    if (changed != 2) {
      throw new IllegalStateException(type.name + " keeps other things than a set and a map");
    }
  }
}

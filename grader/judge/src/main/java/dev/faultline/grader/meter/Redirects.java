package dev.faultline.grader.meter;

import dev.faultline.grader.verify.AllowList;
import dev.faultline.grader.verify.Boxes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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

/// Replaces calls of methods of the JDK: by those that `redirects.txt` names, by wrappers that
/// charge first for those that `charges.txt` lists, and by those of `Basics` for the methods that
/// every object has.
public final class Redirects {

  /// The class of the wrappers that charge; see {@link Charges}.
  public static final String CHARGED = Shadows.PREFIX + "Charged";

  private static final Pattern EXCEPTION = Pattern.compile("java/.*(Exception|Error|Throwable)");

  private static final String OBJECTS = "[Ljava/lang/Object;";
  private static final String METERED = "dev/faultline/runner/metered/";
  private static final String BASICS = METERED + "Basics";
  private static final String TEXTS = METERED + "Texts";

  /// The methods that every object has, or every one that can be compared: what is called instead.
  private static final Map<String, String> OF_OBJECTS =
      Map.of(
          "equals(Ljava/lang/Object;)Z", "equal(Ljava/lang/Object;Ljava/lang/Object;)Z",
          "hashCode()I", "hash(Ljava/lang/Object;)I",
          "toString()Ljava/lang/String;", "text(Ljava/lang/Object;)Ljava/lang/String;",
          "compareTo(Ljava/lang/Object;)I", "compare(Ljava/lang/Comparable;Ljava/lang/Object;)I");

  /// The same, where the very method of the class above is called.
  private static final Map<String, String> OF_SUPER =
      Map.of(
          "java/lang/Object.equals(Ljava/lang/Object;)Z",
              "isSame(Ljava/lang/Object;Ljava/lang/Object;)Z",
          "java/lang/Object.hashCode()I", "noHash(Ljava/lang/Object;)I",
          "java/lang/Object.toString()Ljava/lang/String;",
              "name(Ljava/lang/Object;)Ljava/lang/String;");

  /// Their own methods are quick.
  private static final Set<String> PLAIN = Set.of("java/lang/Enum", "java/lang/Record");

  private final Map<String, Target> targets;
  private final AllowList charges;
  private final Set<String> copied;

  /// What is called in place of a method.
  record Target(String owner, String name, boolean collects) {}

  private Redirects(Map<String, Target> targets, AllowList charges, Set<String> copied) {
    this.targets = targets;
    this.charges = charges;
    this.copied = copied;
  }

  /// The lists that are built in.
  public static Redirects load(Shadows shadows) {
    Map<String, Target> targets = new HashMap<>();
    for (String line : AllowList.lines(Redirects.class, "redirects.txt")) {
      String[] parts = line.split(" +", -1);
      int dot = parts[1].lastIndexOf('.');
      String owner = parts[1].substring(0, dot).replace('.', '/');
      Target target = new Target(owner, parts[1].substring(dot + 1), parts.length > 2);
      targets.put(parts[0].replace('.', '/'), target);
    }
    return new Redirects(targets, charges(), shadows.copied());
  }

  /// The methods that are charged by lengths.
  public static AllowList charges() {
    return AllowList.read(Redirects.class, "charges.txt");
  }

  /// All targets by method, with slashes in place of dots.
  Map<String, Target> all() {
    return Map.copyOf(targets);
  }

  /// The name of the wrapper of a method.
  public static String wrapper(String owner, String name) {
    return owner.substring(owner.lastIndexOf('/') + 1) + "_" + name;
  }

  /// Replaces the calls of a method, and its references to methods.
  ///
  /// @param closed owners whose own methods are metered, and have none of the JDK below them
  public void apply(MethodNode method, Set<String> closed) {
    for (AbstractInsnNode instruction : method.instructions.toArray()) {
      if (instruction instanceof MethodInsnNode call) {
        apply(method, call, closed);
      } else if (instruction instanceof InvokeDynamicInsnNode dynamic) {
        for (int i = 0; i < dynamic.bsmArgs.length; i++) {
          dynamic.bsmArgs[i] = redirected(dynamic.bsmArgs[i], closed);
        }
      }
    }
  }

  private void apply(MethodNode method, MethodInsnNode call, Set<String> closed) {
    if (call.name.equals("<init>")) {
      chargeNew(method, call);
      return;
    }
    boolean isSpecial = call.getOpcode() == Opcodes.INVOKESPECIAL;
    Target target =
        isSpecial
            ? ofSuper(call.owner, call.name, call.desc)
            : target(call.owner, call.name, call.desc, closed);
    if (target != null) {
      replace(method, call, target);
    }
  }

  private static @Nullable Target ofSuper(String owner, String name, String descriptor) {
    String found = OF_SUPER.get(owner + "." + name + descriptor);
    return found == null
        ? null
        : new Target(BASICS, found.substring(0, found.indexOf('(')), /* collects= */ false);
  }

  private @Nullable Target target(
      String owner, String name, String descriptor, Set<String> closed) {
    Target listed = targets.get(owner + "/" + name);
    if (listed == null) {
      listed = targets.get(owner + "/" + name + AllowList.parameters(descriptor));
    }
    if (listed != null) {
      return listed;
    }
    String dotted = owner.replace('/', '.');
    if (charges.lists(dotted, name, descriptor) || charges.lists(dotted, "~" + name, descriptor)) {
      return new Target(CHARGED, wrapper(owner, name), /* collects= */ false);
    }
    if (isMessage(name) && EXCEPTION.matcher(owner).matches()) {
      return new Target(BASICS, "message", /* collects= */ false);
    }
    String basic = OF_OBJECTS.get(name + descriptor);
    if (basic == null
        || closed.contains(owner)
        || Boxes.NAMES.contains(owner)
        || PLAIN.contains(owner)
        || copied.contains(owner)) {
      return null;
    }
    return new Target(BASICS, basic.substring(0, basic.indexOf('(')), /* collects= */ false);
  }

  private static boolean isMessage(String name) {
    return name.equals("getMessage") || name.equals("getLocalizedMessage");
  }

  private static void replace(MethodNode method, MethodInsnNode call, Target target) {
    boolean isStatic = call.getOpcode() == Opcodes.INVOKESTATIC;
    String descriptor = descriptor(call.owner, call.desc, isStatic, target);
    boolean isArray = Type.getArgumentTypes(descriptor).length == 1 && hasArray(descriptor);
    if (target.collects() && !isArray) {
      method.instructions.insertBefore(call, collect(method, descriptor));
      descriptor = "(" + OBJECTS + ")" + Type.getReturnType(descriptor).getDescriptor();
    }
    method.instructions.set(call, Code.callStatic(target.owner(), target.name(), descriptor));
  }

  private Object redirected(Object argument, Set<String> closed) {
    if (!(argument instanceof Handle handle)
        || handle.getTag() < Opcodes.H_INVOKEVIRTUAL
        || handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
      return argument;
    }
    boolean isSpecial = handle.getTag() == Opcodes.H_INVOKESPECIAL;
    Target target =
        isSpecial
            ? ofSuper(handle.getOwner(), handle.getName(), handle.getDesc())
            : target(handle.getOwner(), handle.getName(), handle.getDesc(), closed);
    if (target == null || target.collects()) {
      return argument;
    }
    boolean isStatic = handle.getTag() == Opcodes.H_INVOKESTATIC;
    String descriptor = descriptor(handle.getOwner(), handle.getDesc(), isStatic, target);
    return new Handle(
        Opcodes.H_INVOKESTATIC,
        target.owner(),
        target.name(),
        descriptor,
        /* isInterface= */ false);
  }

  private static String descriptor(
      String owner, String descriptor, boolean isStatic, Target target) {
    if (isStatic) {
      return descriptor;
    }
    if (target.owner().equals(BASICS)) {
      String receiver =
          switch (target.name()) {
            case "compare" -> "Ljava/lang/Comparable;";
            case "message" -> "Ljava/lang/Throwable;";
            default -> "Ljava/lang/Object;";
          };
      return "(" + receiver + descriptor.substring(1);
    }
    return "(L" + owner + ";" + descriptor.substring(1);
  }

  private static boolean hasArray(String descriptor) {
    return Type.getArgumentTypes(descriptor)[0].getSort() == Type.ARRAY;
  }

  /// Charges a text or a builder that is about to be made of what stands on the stack.
  private static void chargeNew(MethodNode method, MethodInsnNode call) {
    boolean isText =
        call.owner.equals("java/lang/String") || call.owner.equals("java/lang/StringBuilder");
    InsnList charge = isText ? textCharge(call) : exceptionCharge(call);
    method.instructions.insertBefore(call, charge);
  }

  /// An exception that is made of a cause has the text of the cause as its message.
  private static InsnList exceptionCharge(MethodInsnNode call) {
    InsnList charge = new InsnList();
    if (!call.owner.startsWith("java/")) {
      return charge;
    }
    if (call.desc.equals("(Ljava/lang/Throwable;)V")) {
      charge.add(new InsnNode(Opcodes.DUP));
      charge.add(Code.callStatic(TEXTS, "beforeNew", "(Ljava/lang/Throwable;)V"));
    } else if (call.owner.equals("java/lang/AssertionError")
        && call.desc.equals("(Ljava/lang/Object;)V")) {
      charge.add(Code.callStatic(BASICS, "textOrNull", "(Ljava/lang/Object;)Ljava/lang/String;"));
    }
    return charge;
  }

  private static InsnList textCharge(MethodInsnNode call) {
    InsnList charge = new InsnList();
    switch (call.desc) {
      case "(Ljava/lang/String;)V",
          "(Ljava/lang/CharSequence;)V",
          "(Ljava/lang/StringBuilder;)V" -> {
        charge.add(new InsnNode(Opcodes.DUP));
        charge.add(Code.callStatic(TEXTS, "beforeNew", "(Ljava/lang/CharSequence;)V"));
      }
      case "([C)V" -> {
        charge.add(new InsnNode(Opcodes.DUP));
        charge.add(Code.callStatic(TEXTS, "beforeNew", "([C)V"));
      }
      case "(I)V", "([CII)V" -> {
        charge.add(new InsnNode(Opcodes.DUP));
        charge.add(Code.callStatic(TEXTS, "beforeNew", "(I)V"));
      }
      case "([BLjava/nio/charset/Charset;)V" -> {
        charge.add(new InsnNode(Opcodes.DUP2));
        charge.add(Code.callStatic(TEXTS, "beforeNew", "([BLjava/nio/charset/Charset;)V"));
      }
      case "()V" -> {
        // An object like any other.
      }
      default ->
          throw new IllegalStateException("no charge is known for " + call.owner + call.desc);
    }
    return charge;
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

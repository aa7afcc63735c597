package dev.faultline.grader.shadow;

import dev.faultline.grader.meter.Metering;
import dev.faultline.grader.meter.Redirects;
import dev.faultline.grader.meter.Renames;
import dev.faultline.grader.meter.Shadows;
import dev.faultline.grader.meter.TooLargeException;
import dev.faultline.sim.Meter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/// Makes all metered copies, from the JDK that runs and from the classes of ours that stand in for
/// some of its.
public final class ShadowMaker {

  /// They read and write objects, which no strategy can.
  private static final Set<String> SERIAL =
      Set.of("readObject", "writeObject", "readObjectNoData", "readResolve", "writeReplace");

  private static final String ARRAYS = "jdk/internal/util/ArraysSupport";

  private final Jdk jdk = new Jdk();
  private final Ours ours = new Ours();

  private ShadowMaker() {}

  /// The class files, and the index, by their paths in an archive.
  public static Map<String, byte[]> make() {
    return new ShadowMaker().all();
  }

  private Map<String, byte[]> all() {
    Reach reach = new Reach(jdk, ours.standIns().keySet());
    reach.find();
    Companions companions = new Companions(jdk, reach.companions());
    Shadows shadows = new Shadows(reach.copied(), companions.described());
    Redirects redirects = Redirects.load(shadows);
    Bridges bridges = new Bridges(jdk, reach);
    List<ClassNode> nodes = new ArrayList<>(companions.make());
    for (String name : reach.copied()) {
      if (!ours.standIns().containsKey(name)) {
        ClassNode node = Jdk.copy(name);
        bridges.add(node);
        nodes.add(node);
      }
    }
    nodes.forEach(ShadowMaker::strip);
    nodes.forEach(Metering::writeOut);
    nodes.forEach(node -> node.methods.forEach(method -> redirects.apply(method, Set.of())));
    ours.all()
        .forEach(node -> {
          Metering.writeOut(node);
          nodes.add(node);
        });
    nodes.add(Charges.make());
    Map<String, byte[]> files = new TreeMap<>();
    Renames renames = new Renames(shadows, List.of());
    for (ClassNode node : nodes) {
      ClassNode renamed = renames.apply(node);
      Metering.charge(renamed, Set.of(), /* isTrusted= */ true);
      renamed.methods.forEach(ShadowMaker::holdWhileInitialised);
      files.put(renamed.name + ".class", write(renamed));
    }
    files.put(Shadows.INDEX, shadows.index().getBytes(StandardCharsets.UTF_8));
    return files;
  }

  /// Whoever uses a class first is not charged for its initialisation, which others find done.
  private static void holdWhileInitialised(MethodNode method) {
    if (method.name.equals("<clinit>")) {
      for (AbstractInsnNode instruction : method.instructions.toArray()) {
        if (instruction.getOpcode() == Opcodes.RETURN) {
          method.instructions.insertBefore(instruction, meter("release"));
        }
      }
      method.instructions.insert(meter("hold"));
    }
  }

  private static MethodInsnNode meter(String name) {
    String owner = Type.getInternalName(Meter.class);
    return new MethodInsnNode(Opcodes.INVOKESTATIC, owner, name, "()V", /* isInterface= */ false);
  }

  private static byte[] write(ClassNode node) {
    try {
      return Metering.write(node);
    } catch (TooLargeException e) {
      throw new IllegalStateException("a metered copy is too large", e);
    }
  }

  /// Takes out what is of no use where it goes, and what works on memory directly.
  private static void strip(ClassNode node) {
    node.methods.removeIf(method -> SERIAL.contains(method.name));
    node.visibleAnnotations = null;
    node.invisibleAnnotations = null;
    node.module = null;
    node.outerClass = null;
    node.innerClasses.clear();
    for (MethodNode method : node.methods) {
      method.visibleAnnotations = null;
      method.invisibleAnnotations = null;
      if (node.name.equals(ARRAYS) && method.name.equals("vectorizedMismatch")) {
        findNothing(method);
      }
    }
    node.fields.forEach(field -> {
      field.visibleAnnotations = null;
      field.invisibleAnnotations = null;
    });
  }

  /// Has the method answer that it compared none of the elements, so that the loop behind it
  /// compares all.
  private static void findNothing(MethodNode method) {
    int last = 0;
    for (Type parameter : Type.getArgumentTypes(method.desc)) {
      last += parameter.getSize();
    }
    int length = last - 2;
    InsnList code = new InsnList();
    code.add(new VarInsnNode(Opcodes.ILOAD, length));
    code.add(new InsnNode(Opcodes.ICONST_M1));
    code.add(new InsnNode(Opcodes.IXOR));
    code.add(new InsnNode(Opcodes.IRETURN));
    method.instructions = code;
    method.tryCatchBlocks.clear();
  }
}

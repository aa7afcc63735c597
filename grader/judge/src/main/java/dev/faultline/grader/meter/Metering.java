package dev.faultline.grader.meter;

import dev.faultline.runner.ClassFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/// Meters the classes of a submission.
public final class Metering {

  private static final Set<String> PLAIN =
      Set.of("java/lang/Object", "java/lang/Record", "java/lang/Enum");

  private final Shadows shadows;
  private final Redirects redirects;

  public Metering(Shadows shadows) {
    this.shadows = shadows;
    this.redirects = Redirects.load(shadows);
  }

  /// Meters classes, and writes them.
  ///
  /// @param classes with expanded stack maps; they are changed
  /// @throws TooLargeException when metered code passes a bound of the class file format
  public List<ClassFile> meter(List<ClassNode> classes) throws TooLargeException {
    Set<String> closed = closed(classes);
    Renames renames = new Renames(shadows, classes);
    List<ClassFile> files = new ArrayList<>();
    for (ClassNode node : classes) {
      writeOut(node);
      ObjectMethods.add(node, classes);
      node.methods.forEach(method -> redirects.apply(method, closed));
    }
    for (ClassNode node : classes) {
      ClassNode renamed = renames.apply(node);
      charge(renamed);
      files.add(new ClassFile(node.name, write(renamed)));
    }
    return files;
  }

  /// Writes out what javac leaves to a bootstrap: the methods of records, the switches over types.
  ///
  /// @param node with the names that javac gave it
  public static void writeOut(ClassNode node) {
    RecordMethods.rewrite(node);
    PatternSwitches.rewrite(node);
  }

  /// Has a class charge what it costs: its arrays, the depth of its calls, its steps.
  ///
  /// @param node with the names that it will have, and expanded stack maps where it catches
  public static void charge(ClassNode node) {
    NewArrays.charge(node);
    for (MethodNode method : node.methods) {
      if ((method.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0) {
        Depths.insert(method);
        Ticks.insert(method);
        Guards.insert(method);
        NewLabels.repair(method);
      }
    }
  }

  /// The class file.
  ///
  /// @throws TooLargeException when it passes a bound of the format
  public static byte[] write(ClassNode node) throws TooLargeException {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    try {
      node.accept(writer);
      return writer.toByteArray();
    } catch (MethodTooLargeException e) {
      throw new TooLargeException(node.name, e.getMethodName(), e);
    } catch (ClassTooLargeException e) {
      throw new TooLargeException(node.name, "", e);
    }
  }

  /// The classes that have no class of the JDK below them from which they could have a method that
  /// works long.
  private static Set<String> closed(List<ClassNode> classes) {
    Map<String, ClassNode> own = new HashMap<>();
    classes.forEach(node -> own.put(node.name, node));
    Set<String> closed = new HashSet<>();
    for (ClassNode node : classes) {
      @Nullable ClassNode at = node;
      while (at != null && own.containsKey(at.superName)) {
        at = own.get(at.superName);
      }
      boolean isInterface = (node.access & Opcodes.ACC_INTERFACE) != 0;
      if (!isInterface && at != null && PLAIN.contains(at.superName)) {
        closed.add(node.name);
      }
    }
    return closed;
  }
}

package dev.faultline.grader.meter;

import dev.faultline.runner.ClassFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
    Set<String> closed = belowOf(classes, PLAIN::contains);
    Set<String> exceptions = belowOf(classes, name -> !PLAIN.contains(name));
    Renames renames = new Renames(shadows, classes);
    List<ClassFile> files = new ArrayList<>();
    for (ClassNode node : classes) {
      writeOut(node);
      ObjectMethods.add(node, classes);
      node.methods.forEach(method -> redirects.apply(method, closed));
    }
    for (ClassNode node : classes) {
      ClassNode renamed = renames.apply(node);
      charge(renamed, exceptions, /* isTrusted= */ false);
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
  /// @param exceptions the submission's own classes that can be thrown
  /// @param isTrusted whether it is a class of the JDK's
  public static void charge(ClassNode node, Set<String> exceptions, boolean isTrusted) {
    NewArrays.charge(node);
    for (MethodNode method : node.methods) {
      if ((method.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0) {
        Ticks.insert(method, exceptions, isTrusted);
        Depths.insert(method);
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

  /// The classes whose nearest class of the JDK above them is such a one. Above all others than
  /// plain classes stands an exception; its methods may work long.
  private static Set<String> belowOf(List<ClassNode> classes, Predicate<String> above) {
    Map<String, ClassNode> own = new HashMap<>();
    classes.forEach(node -> own.put(node.name, node));
    Set<String> found = new HashSet<>();
    for (ClassNode node : classes) {
      ClassNode at = node;
      for (ClassNode next = own.get(at.superName); next != null; next = own.get(at.superName)) {
        at = next;
      }
      boolean isInterface = (node.access & Opcodes.ACC_INTERFACE) != 0;
      if (!isInterface && above.test(at.superName)) {
        found.add(node.name);
      }
    }
    return found;
  }
}

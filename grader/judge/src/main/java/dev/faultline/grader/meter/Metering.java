package dev.faultline.grader.meter;

import dev.faultline.runner.ClassFile;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassTooLargeException;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/// Meters the classes of a submission.
public final class Metering {

  private final Redirects redirects = Redirects.load();

  /// Changes `classes` in place, and writes them.
  ///
  /// @throws TooLargeException when metered code passes a bound of the class file format
  public List<ClassFile> meter(List<ClassNode> classes) throws TooLargeException {
    List<ClassFile> files = new ArrayList<>();
    for (ClassNode node : classes) {
      RecordMethods.rewrite(node);
      PatternSwitches.rewrite(node);
      ObjectMethods.add(node, classes);
      for (MethodNode method : node.methods) {
        if ((method.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0) {
          redirects.apply(method);
          Ticks.insert(method);
          Guards.insert(method);
          NewLabels.repair(method);
        }
      }
      files.add(new ClassFile(node.name, write(node)));
    }
    return files;
  }

  private static byte[] write(ClassNode node) throws TooLargeException {
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
}

package dev.faultline.grader.verify;

import java.util.List;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/// Verifies the classes of one submission after another.
public final class Verifier {

  private final AllowList allowed = AllowList.load();
  private final Remedies remedies = Remedies.load();

  /// What is refused in `classes`; empty when all may run.
  public List<Finding> verify(List<ClassNode> classes, SourceLines lines) {
    Known known = new Known(allowed, classes);
    Findings findings = new Findings();
    for (ClassNode node : classes) {
      Place place = new Place(node, lines, findings);
      new ClassCheck(known, remedies, place).check();
      new PayloadCheck(known, place).check();
      for (MethodNode method : node.methods) {
        new CodeCheck(known, remedies, place, method).check();
      }
    }
    return findings.all();
  }
}

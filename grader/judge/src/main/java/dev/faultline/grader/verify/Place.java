package dev.faultline.grader.verify;

import org.objectweb.asm.tree.ClassNode;

/// Where a check is: a class, and the findings that it adds to.
record Place(ClassNode node, SourceLines lines, Findings findings) {

  /// Refuses something at the declaration of `member` of the class.
  void refuse(String member, String code, String what, String remedy) {
    refuse(lines.of(node.name, member), code, what, remedy);
  }

  /// Refuses something on `line`.
  void refuse(int line, String code, String what, String remedy) {
    String file = node.sourceFile == null ? "" : node.sourceFile;
    findings.add(new Finding(file, line, code, what, remedy));
  }

  /// A name as people write it: without the packages that everybody knows.
  static String spoken(String internalName) {
    String dotted = Known.dotted(internalName).replace('$', '.');
    for (String known : new String[] {"java.lang.", "java.util."}) {
      if (dotted.startsWith(known) && Character.isUpperCase(dotted.charAt(known.length()))) {
        return dotted.substring(known.length());
      }
    }
    return dotted;
  }
}

package dev.faultline.grader.compile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.faultline.grader.verify.SourceLines;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/// Finds the lines on which classes, fields and methods are declared.
final class LineScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private final JavacTask task;
  private final Trees trees;
  private final Map<String, Integer> lines = new HashMap<>();

  LineScanner(JavacTask task, Trees trees) {
    this.task = task;
    this.trees = trees;
  }

  SourceLines scan(Iterable<? extends CompilationUnitTree> units) {
    for (CompilationUnitTree unit : units) {
      scan(unit, null);
    }
    return new SourceLines(lines);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
    if (trees.getElement(getCurrentPath()) instanceof TypeElement type) {
      String name = task.getElements().getBinaryName(type).toString();
      lines.putIfAbsent(name, line(tree));
      for (Tree member : tree.getMembers()) {
        switch (member) {
          case VariableTree field -> lines.putIfAbsent(name + "." + field.getName(), line(field));
          case MethodTree method -> lines.putIfAbsent(name + "." + method.getName(), line(method));
          default -> {
            // An initialiser, or a class of its own.
          }
        }
      }
    }
    return super.visitClass(tree, null);
  }

  private int line(Tree tree) {
    CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
    long position = trees.getSourcePositions().getStartPosition(unit, tree);
    return position < 0 ? 0 : (int) unit.getLineMap().getLineNumber(position);
  }
}

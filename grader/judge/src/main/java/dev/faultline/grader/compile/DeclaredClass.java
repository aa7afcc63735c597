package dev.faultline.grader.compile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.faultline.sim.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/// Checks that the sources declare what the exercise asks for: a class of the right name that can
/// be made and is of the right type, in no package.
final class DeclaredClass {

  private final CompileRequest request;
  private final StrategyFiles files;
  private final JavacTask task;
  private final Trees trees;

  DeclaredClass(CompileRequest request, StrategyFiles files, JavacTask task, Trees trees) {
    this.request = request;
    this.files = files;
    this.task = task;
    this.trees = trees;
  }

  /// What is wrong with the files, once they are parsed.
  List<Remark> checkUnits(Iterable<? extends CompilationUnitTree> units) {
    List<Remark> remarks = new ArrayList<>();
    for (CompilationUnitTree unit : units) {
      if (unit.getPackageName() != null) {
        remarks.add(
            remark(
                unit,
                unit.getPackage(),
                Sentence.of("grader.source.package", unit.getPackageName())));
      }
    }
    return remarks;
  }

  /// What is wrong with the class, once all types are known; at most one remark.
  List<Remark> check(Iterable<? extends CompilationUnitTree> units) {
    String name = request.className();
    TypeElement declared = task.getElements().getTypeElement(name);
    if (declared == null) {
      String file = request.sources().getFirst().name();
      return List.of(
          Remark.error(file, 1, Sentence.of("grader.class.missing", name, declaredNames(units))));
    }
    return sentence(declared).stream().map(says -> placed(declared, says)).toList();
  }

  private List<Sentence> sentence(TypeElement declared) {
    String name = request.className();
    boolean isMadeByNew =
        declared.getKind() == ElementKind.CLASS || declared.getKind() == ElementKind.RECORD;
    if (!isMadeByNew || declared.getModifiers().contains(Modifier.ABSTRACT)) {
      return List.of(Sentence.of("grader.class.abstract", name));
    }
    TypeElement strategy = task.getElements().getTypeElement(request.strategyType());
    if (strategy == null) {
      throw new IllegalStateException("no strategy type " + request.strategyType());
    }
    Types types = task.getTypes();
    if (!types.isSubtype(types.erasure(declared.asType()), types.erasure(strategy.asType()))) {
      return List.of(
          Sentence.of(
              "grader.class.type", name, strategy.getSimpleName(), strategy.getQualifiedName()));
    }
    boolean hasConstructor =
        ElementFilter.constructorsIn(declared.getEnclosedElements()).stream()
            .anyMatch(constructor -> constructor.getParameters().isEmpty());
    return hasConstructor ? List.of() : List.of(Sentence.of("grader.class.constructor", name));
  }

  private Remark placed(TypeElement declared, Sentence says) {
    var path = trees.getPath(declared);
    return remark(path.getCompilationUnit(), path.getLeaf(), says);
  }

  private Remark remark(CompilationUnitTree unit, Tree tree, Sentence says) {
    long position = trees.getSourcePositions().getStartPosition(unit, tree);
    int line = (int) unit.getLineMap().getLineNumber(position);
    String file = files.source(unit.getSourceFile()).map(Source::name).orElse("");
    return Remark.error(file, line, says);
  }

  private static String declaredNames(Iterable<? extends CompilationUnitTree> units) {
    List<String> names = new ArrayList<>();
    for (CompilationUnitTree unit : units) {
      for (Tree tree : unit.getTypeDecls()) {
        if (tree instanceof ClassTree declared && !declared.getSimpleName().isEmpty()) {
          names.add(declared.getSimpleName().toString());
        }
      }
    }
    return names.isEmpty() ? "–" : names.stream().limit(10).collect(Collectors.joining(", "));
  }
}

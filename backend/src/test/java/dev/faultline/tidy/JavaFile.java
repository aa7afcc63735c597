package dev.faultline.tidy;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// What stands in a Java file, as far as its outline goes.
///
/// @param packageName empty for the default package
record JavaFile(Source source, String packageName, List<Type> types, List<Method> methods) {

  JavaFile {
    types = List.copyOf(types);
    methods = List.copyOf(methods);
  }

  /// A class, record, interface, enum or annotation type; anonymous ones are left out.
  record Type(String name, int line) {}

  /// A method or constructor that stands in the source.
  ///
  /// @param owner simple name of the type that it stands in
  /// @param lineCount from its first annotation to its closing brace
  record Method(
      String owner, Kind ownerKind, String name, int line, int lineCount, int parameters) {

    boolean isConstructor() {
      return name.equals("<init>");
    }
  }

  static JavaFile parse(Source source) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    SimpleJavaFileObject file =
        new SimpleJavaFileObject(
            URI.create("string:///" + source.path().replace(' ', '_')),
            SimpleJavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source.text();
          }
        };
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null, null, diagnostic -> {}, List.of("-proc:none"), null, List.of(file));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      Outline outline = new Outline(source, unit, Trees.instance(task).getSourcePositions());
      outline.scan(unit, null);
      String packageName = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
      return new JavaFile(source, packageName, outline.types, outline.methods);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Outline extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final Source source;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Type> types = new ArrayList<>();
    private final List<Method> methods = new ArrayList<>();

    Outline(Source source, CompilationUnitTree unit, SourcePositions positions) {
      this.source = source;
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
      if (!type.getSimpleName().isEmpty()) {
        int start = (int) positions.getStartPosition(unit, type);
        types.add(new Type(type.getSimpleName().toString(), source.lineOf(start)));
      }
      return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
      int start = (int) positions.getStartPosition(unit, method);
      int end = (int) positions.getEndPosition(unit, method);
      if (end >= 0 && getCurrentPath().getParentPath().getLeaf() instanceof ClassTree owner) {
        int line = source.lineOf(start);
        methods.add(
            new Method(
                owner.getSimpleName().toString(),
                owner.getKind(),
                method.getName().toString(),
                line,
                source.lineOf(end) - line + 1,
                method.getParameters().size()));
      }
      return super.visitMethod(method, null);
    }
  }
}

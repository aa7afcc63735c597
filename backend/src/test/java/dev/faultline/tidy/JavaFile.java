package dev.faultline.tidy;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
      String owner, Tree.Kind ownerKind, String name, int line, int lineCount, int parameters) {

    boolean isConstructor() {
      return name.equals("<init>");
    }
  }

  static JavaFile parse(Source source) {
    return parse(List.of(source)).getFirst();
  }

  /// Reads all of `sources` with one compiler.
  static List<JavaFile> parse(List<Source> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Input> inputs = sources.stream().map(Input::new).toList();
    JavacTask task =
        (JavacTask)
            compiler.getTask(null, null, diagnostic -> {}, List.of("-proc:none"), null, inputs);
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    List<JavaFile> files = new ArrayList<>();
    try {
      for (CompilationUnitTree unit : task.parse()) {
        // In order; the compiler hands out wrappers of the inputs.
        Outline outline = new Outline(sources.get(files.size()), unit, positions);
        outline.scan(unit, null);
        String packageName = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
        files.add(new JavaFile(outline.source, packageName, outline.types, outline.methods));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static final class Input extends SimpleJavaFileObject {

    private final Source source;

    Input(Source source) {
      super(Path.of(source.path()).toUri(), Kind.SOURCE);
      this.source = source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source.text();
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

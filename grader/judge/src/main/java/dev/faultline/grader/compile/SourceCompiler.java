package dev.faultline.grader.compile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.faultline.api.Payload;
import dev.faultline.runner.Job;
import dev.faultline.sim.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// Compiles in memory, one submission after another.
final class SourceCompiler {

  /// Concatenation as plain code, so that it can be verified and metered.
  private static final List<String> OPTIONS =
      List.of(
          "-proc:none",
          "-XDstringConcat=inline",
          "-g:source,lines",
          "-Xmaxerrs",
          "50",
          "--limit-modules",
          "java.base");

  private static final int MAX_CLASS_BYTES = 1 << 20;

  private final JavaCompiler javac;
  private final StandardJavaFileManager standard;

  SourceCompiler() {
    javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      throw new IllegalStateException("this Java has no compiler; Faultline needs a JDK");
    }
    standard = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    try {
      var location = Payload.class.getProtectionDomain().getCodeSource().getLocation();
      standard.setLocationFromPaths(
          StandardLocation.CLASS_PATH, List.of(Path.of(location.toURI())));
    } catch (IOException e) {
      throw new UncheckedIOException("the learner API can not be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the learner API has no place", e);
    }
  }

  /// Compiles, and checks that what was asked for is declared.
  Compilation compile(CompileRequest request) throws IOException {
    StrategyFiles files = new StrategyFiles(standard);
    Diagnoses diagnoses = new Diagnoses(files);
    var sources = files.open(request.sources());
    JavacTask task =
        (JavacTask) javac.getTask(Writer.nullWriter(), files, diagnoses, OPTIONS, null, sources);
    Trees trees = Trees.instance(task);
    Iterable<? extends CompilationUnitTree> units = task.parse();
    DeclaredClass declared = new DeclaredClass(request, files, task, trees);
    diagnoses.add(declared.checkUnits(units));
    diagnoses.add(checkCount(units, request.sources().getFirst().name()));
    if (diagnoses.hasErrors()) {
      return new Compilation.Failed(diagnoses.remarks());
    }
    task.analyze();
    if (!diagnoses.hasErrors()) {
      diagnoses.add(declared.check(units));
    }
    if (diagnoses.hasErrors()) {
      return new Compilation.Failed(diagnoses.remarks());
    }
    var lines = new LineScanner(task, trees).scan(units);
    task.generate();
    if (files.classBytes() > MAX_CLASS_BYTES) {
      Sentence says =
          Sentence.of("grader.source.classes-too-large", files.classBytes(), MAX_CLASS_BYTES);
      diagnoses.add(List.of(Remark.error(request.sources().getFirst().name(), 0, says)));
    }
    return diagnoses.hasErrors()
        ? new Compilation.Failed(diagnoses.remarks())
        : new Compilation.Done(files.classes(), lines, diagnoses.remarks());
  }

  /// So many classes take javac long to go through, and are refused anyway.
  private static List<Remark> checkCount(
      Iterable<? extends CompilationUnitTree> units, String file) {
    AtomicInteger count = new AtomicInteger();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void visitClass(ClassTree declaration, @Nullable Void nothing) {
        count.incrementAndGet();
        return super.visitClass(declaration, null);
      }
    }.scan(units, null);
    if (count.get() <= Job.MAX_CLASSES) {
      return List.of();
    }
    Sentence says = Sentence.of("grader.source.too-many-classes", count.get(), Job.MAX_CLASSES);
    return List.of(Remark.error(file, 0, says));
  }
}

package dev.faultline.grader.compile;

import dev.faultline.grader.meter.Metering;
import dev.faultline.grader.meter.TooLargeException;
import dev.faultline.grader.shadow.Archive;
import dev.faultline.grader.shadow.ShadowJar;
import dev.faultline.runner.ClassFile;
import dev.faultline.sim.StrategyLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/// Sources compiled in this process. The class to declare is `Sample implements Supplier<String>`
/// unless another is asked for.
public final class Compiled {

  private static final SourceCompiler COMPILER = new SourceCompiler();
  private static final Pipeline PIPELINE = new Pipeline(Archive.SHADOWS);

  private Compiled() {}

  /// What the whole pipeline replies.
  static CompileReply reply(String className, Class<?> type, String source) {
    try {
      return PIPELINE.handle(request(className, type, source));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a compiler process replies whose stack has so many bytes.
  static CompileReply replyInStack(long bytes, String source) {
    CompileRequest request = request("Sample", Supplier.class, source);
    return inStack(bytes, () -> new Answers(PIPELINE).answer(request).reply());
  }

  /// What `work` comes to in a thread whose stack has so many bytes.
  static <T> T inStack(long bytes, Supplier<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    new Thread(null, () -> result.complete(work.get()), "deep", bytes).start();
    return result.join();
  }

  /// The classes as javac wrote them, neither verified nor metered.
  static List<ClassFile> plain(String className, Class<?> type, String source) {
    try {
      Compilation compilation = COMPILER.compile(request(className, type, source));
      if (compilation instanceof Compilation.Done done) {
        return done.classes();
      }
      throw new IllegalArgumentException("does not compile: " + compilation);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Metered without being verified, for code that the verifier would refuse.
  public static List<ClassFile> unverified(String className, Class<?> type, String source) {
    List<ClassNode> nodes = plain(className, type, source).stream().map(Compiled::node).toList();
    try {
      return new Metering(Archive.SHADOWS).meter(nodes);
    } catch (TooLargeException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /// Verified and metered.
  static List<ClassFile> metered(String source) {
    return switch (reply("Sample", Supplier.class, source)) {
      case CompileReply.Compiled(List<ClassFile> classes, _) -> classes;
      case CompileReply.Faulty faulty -> throw new IllegalArgumentException(faulty.toString());
      case CompileReply.Forbidden no -> throw new IllegalArgumentException(no.toString());
      case CompileReply.Broken broken -> throw new IllegalArgumentException(broken.toString());
    };
  }

  /// A new `Sample` of these classes.
  static Supplier<?> load(List<ClassFile> classes) {
    Map<String, byte[]> bytes = ShadowJar.classes(Archive.FILE);
    classes.forEach(file -> bytes.put(file.name(), file.bytes()));
    try {
      var constructor = new StrategyLoader(bytes).loadClass("Sample").getDeclaredConstructor();
      constructor.setAccessible(true);
      return (Supplier<?>) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ClassNode node(ClassFile file) {
    ClassNode node = new ClassNode();
    new ClassReader(file.bytes()).accept(node, ClassReader.EXPAND_FRAMES);
    return node;
  }

  private static CompileRequest request(String className, Class<?> type, String source) {
    return new CompileRequest(
        className, type.getName(), List.of(new Source(className + ".java", source)));
  }
}

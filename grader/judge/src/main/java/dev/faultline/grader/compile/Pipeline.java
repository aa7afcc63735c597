package dev.faultline.grader.compile;

import dev.faultline.grader.meter.Metering;
import dev.faultline.grader.meter.Shadows;
import dev.faultline.grader.meter.TooLargeException;
import dev.faultline.grader.verify.Finding;
import dev.faultline.grader.verify.Verifier;
import dev.faultline.runner.ClassFile;
import dev.faultline.runner.Job;
import dev.faultline.sim.Sentence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

/// Compiles, verifies, meters, in this process. For learners' sources it is called in a process of
/// its own alone, since javac can be made to hang; see {@link CompilerMain}.
public final class Pipeline {

  private final SourceCompiler compiler = new SourceCompiler();
  private final Verifier verifier = new Verifier();
  private final Metering metering;

  /// @param shadows what metered code uses in place of the JDK's collections
  public Pipeline(Shadows shadows) {
    metering = new Metering(shadows);
  }

  /// Compiles `request`.
  ///
  /// @throws IOException when the JDK's own classes can not be read
  public CompileReply handle(CompileRequest request) throws IOException {
    return switch (compiler.compile(request)) {
      case Compilation.Failed(List<Remark> remarks) -> new CompileReply.Faulty(remarks);
      case Compilation.Done done -> verifyAndMeter(done, request);
    };
  }

  private CompileReply verifyAndMeter(Compilation.Done done, CompileRequest request) {
    String file = request.sources().getFirst().name();
    if (done.classes().size() > Job.MAX_CLASSES) {
      Sentence says =
          Sentence.of("grader.source.too-many-classes", done.classes().size(), Job.MAX_CLASSES);
      return new CompileReply.Faulty(List.of(Remark.error(file, 0, says)));
    }
    List<ClassNode> nodes = new ArrayList<>();
    for (ClassFile compiled : done.classes()) {
      ClassNode node = new ClassNode();
      new ClassReader(compiled.bytes()).accept(node, ClassReader.EXPAND_FRAMES);
      nodes.add(node);
    }
    List<Finding> findings = verifier.verify(nodes, done.lines());
    if (!findings.isEmpty()) {
      return new CompileReply.Forbidden(findings.stream().map(Pipeline::remark).toList());
    }
    try {
      List<ClassFile> metered = metering.meter(nodes);
      return tooLarge(metered)
          .<CompileReply>map(says -> new CompileReply.Faulty(List.of(Remark.error(file, 0, says))))
          .orElseGet(() -> new CompileReply.Compiled(metered, done.remarks()));
    } catch (TooLargeException e) {
      int line = done.lines().of(e.className(), e.method());
      Sentence says = Sentence.of("grader.source.method-too-large", e.method(), e.className());
      return new CompileReply.Faulty(List.of(Remark.error(file, line, says)));
    }
  }

  /// Why metered classes can not be sent to a runner, if so.
  private static Optional<Sentence> tooLarge(List<ClassFile> classes) {
    for (ClassFile file : classes) {
      int nameBytes = file.name().getBytes(StandardCharsets.UTF_8).length;
      if (nameBytes > Job.MAX_NAME_BYTES) {
        return Optional.of(
            Sentence.of("grader.source.name-too-long", nameBytes, Job.MAX_NAME_BYTES));
      }
      if (file.bytes().length > Job.MAX_CLASS_BYTES) {
        return Optional.of(
            Sentence.of(
                "grader.source.classes-too-large", file.bytes().length, Job.MAX_CLASS_BYTES));
      }
    }
    return Optional.empty();
  }

  private static Remark remark(Finding finding) {
    return Remark.error(finding.file(), finding.line(), finding.says());
  }
}

package dev.faultline.grader.compile;

import dev.faultline.grader.verify.SourceLines;
import dev.faultline.runner.ClassFile;
import java.util.List;

/// What javac made of the sources.
sealed interface Compilation {

  /// It compiled.
  ///
  /// @param remarks warnings
  record Done(List<ClassFile> classes, SourceLines lines, List<Remark> remarks)
      implements Compilation {

    public Done {
      classes = List.copyOf(classes);
      remarks = List.copyOf(remarks);
    }
  }

  /// It did not.
  record Failed(List<Remark> remarks) implements Compilation {

    public Failed {
      remarks = List.copyOf(remarks);
    }
  }
}

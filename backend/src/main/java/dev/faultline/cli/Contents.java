package dev.faultline.cli;

import dev.faultline.content.Catalogue;
import dev.faultline.content.ContentException;
import dev.faultline.content.ContentProblem;
import dev.faultline.content.Exercise;
import dev.faultline.grader.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What commands read from the folders of content and data.
final class Contents {

  private Contents() {}

  /// The catalogue of `folder`; empty, with every problem said, when it can not be loaded.
  static Optional<Catalogue> load(Path folder, Console console) throws Usage {
    if (!Files.isDirectory(folder)) {
      throw new Usage("there is no folder '" + folder + "'; name one with --content");
    }
    try {
      return Optional.of(Catalogue.load(folder));
    } catch (ContentException e) {
      for (ContentProblem problem : e.problems()) {
        console.err().println(line(folder, problem));
      }
      console.say(e.problems().size() + " problems in the content");
      return Optional.empty();
    }
  }

  static List<String> exerciseIds(Catalogue catalogue) {
    return catalogue.exercises().stream().map(Exercise::id).toList();
  }

  /// The grading secret of this machine, which is made at first need.
  static Secret secretIn(Path data) {
    try {
      Files.createDirectories(data);
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + data + " can not be made", e);
    }
    return Secret.loadOrCreate(data.resolve("grading.secret"));
  }

  private static String line(Path folder, ContentProblem problem) {
    return "%s:%d: %s — %s"
        .formatted(folder.resolve(problem.file()), problem.line(), problem.what(), problem.fix());
  }
}

package dev.faultline.cli;

import dev.faultline.content.Catalogue;
import dev.faultline.content.ContentException;
import dev.faultline.content.ContentFolders;
import dev.faultline.content.ContentProblem;
import dev.faultline.content.Exercise;
import dev.faultline.content.Library;
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

  /// The folders that are meant: the built-in one, and what `--content` names beside it.
  static ContentFolders folders(Arguments arguments) throws Usage {
    Optional<String> named = arguments.value("--content");
    return folders(named.map(Path::of));
  }

  /// The same with a folder of the caller's choice; only the built-in one when it is empty.
  static ContentFolders folders(Optional<Path> named) throws Usage {
    if (named.isPresent() && !Files.isDirectory(named.get())) {
      throw new Usage("there is no folder '" + named.get() + "'; name one with --content");
    }
    ContentFolders folders =
        named
            .map(folder -> ContentFolders.of(Home.content(), folder))
            .orElseGet(() -> ContentFolders.only(Home.content()));
    if (!Files.isDirectory(folders.builtIn())) {
      throw new Usage(
          "the built-in lessons are not there: '" + folders.builtIn() + "' is no folder");
    }
    return folders;
  }

  /// The catalogue of `folders`; empty, with every problem said, when it can not be loaded.
  static Optional<Catalogue> load(ContentFolders folders, Console console) {
    try {
      return Optional.of(Catalogue.load(folders));
    } catch (ContentException e) {
      say(e.problems(), console);
      return Optional.empty();
    }
  }

  /// The same, to be kept up with.
  static Optional<Library> open(ContentFolders folders, Console console) {
    try {
      Library library = Library.open(folders);
      say(library.problems(), console);
      return Optional.of(library);
    } catch (ContentException e) {
      say(e.problems(), console);
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

  private static void say(List<ContentProblem> problems, Console console) {
    problems.forEach(problem -> console.err().println(problem));
    if (!problems.isEmpty()) {
      console.say(
          problems.size() == 1
              ? "1 problem in the content"
              : problems.size() + " problems in the content");
    }
  }
}

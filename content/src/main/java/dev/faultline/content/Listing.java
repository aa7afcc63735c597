package dev.faultline.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What lies in a folder of content.
final class Listing {

  private Listing() {}

  /// The names in `folder` below `root` that are the author's, in order; none where there is no
  /// such folder.
  static List<String> names(Path root, String folder, List<ContentProblem> problems) {
    Path directory = root.resolve(folder);
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(Listing::isOfAuthor)
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      // It may be gone by now.
      problems.add(
          new ContentProblem(
              folder, 1, "the folder can not be read: " + e, "see that it is there and readable"));
      return List.of();
    }
  }

  /// Whether a name was given by an author: not by an editor, for a copy or a file half written,
  /// nor by the system, for its own ends.
  static boolean isOfAuthor(String name) {
    return !name.startsWith(".")
        && !name.endsWith("~")
        && !(name.startsWith("#") && name.endsWith("#"))
        && !name.endsWith(".swp")
        && !name.endsWith(".tmp")
        && !name.equals("Thumbs.db")
        && !name.equals("desktop.ini");
  }
}

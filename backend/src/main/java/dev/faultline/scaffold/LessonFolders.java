package dev.faultline.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The folders of a content folder's lessons: `lessons/6-consensus/01-paxos` is the lesson `paxos`
/// of the part `consensus`; the digits only sort a listing.
final class LessonFolders {

  private final Path content;

  LessonFolders(Path content) {
    this.content = content;
  }

  /// The folder of the lesson `id`, in whatever part.
  Optional<Path> lesson(String id) throws ScaffoldException {
    for (Path part : below(content.resolve("lessons"))) {
      Optional<Path> lesson = below(part).stream().filter(path -> isOf(path, id)).findFirst();
      if (lesson.isPresent()) {
        return lesson;
      }
    }
    return Optional.empty();
  }

  /// The folder in which the part `id` stands, or will stand as the part `number`, from 1.
  Path part(String id, int number) throws ScaffoldException {
    return below(content.resolve("lessons")).stream()
        .filter(path -> isOf(path, id))
        .findFirst()
        .orElse(content.resolve("lessons").resolve(number + "-" + id));
  }

  private static boolean isOf(Path folder, String id) {
    return folder.getFileName().toString().replaceFirst("^[0-9]+-", "").equals(id);
  }

  private static List<Path> below(Path folder) throws ScaffoldException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new ScaffoldException("'" + folder + "' can not be read: " + e);
    }
  }
}

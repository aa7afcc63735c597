package dev.faultline.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where lessons are read from.
///
/// @param builtIn the lessons that are always there
/// @param own an instructor's lessons, which stand beside those
public record ContentFolders(Path builtIn, Optional<Path> own) {

  /// One folder alone.
  public static ContentFolders only(Path folder) {
    return new ContentFolders(folder, Optional.empty());
  }

  /// The built-in folder, and beside it the one that somebody names. One that is the built-in
  /// folder itself, or whose outline says `standalone: true`, is the only one.
  public static ContentFolders of(Path builtIn, Path named) {
    if (isSame(builtIn, named) || isStandalone(named)) {
      return only(named);
    }
    return new ContentFolders(builtIn, Optional.of(named));
  }

  /// In the order in which they are read.
  public List<Path> all() {
    return Stream.concat(Stream.of(builtIn), own.stream()).toList();
  }

  /// The one of them that `path` is in.
  public Path holding(Path path) {
    return isOwn(path) ? own.orElseThrow() : builtIn;
  }

  /// Whether `path` is in the instructor's folder.
  public boolean isOwn(Path path) {
    return own.map(path::startsWith).orElse(false);
  }

  /// The content folder that `path` is, or is in; empty when it is in none.
  public static Optional<Path> above(Path path) {
    for (Path at = path.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve(Outline.FILE))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /// Whether `one` and `other` are the same folder, by whatever names.
  public static boolean isSame(Path one, Path other) {
    try {
      return Files.isSameFile(one, other);
    } catch (IOException e) {
      // One that is not there is told when it is read.
      return false;
    }
  }

  private static boolean isStandalone(Path folder) {
    // What is wrong with it is told when it is read in earnest.
    return Outline.read(folder, Outline.EMPTY, new ArrayList<>())
        .map(Outline::standalone)
        .orElse(false);
  }
}

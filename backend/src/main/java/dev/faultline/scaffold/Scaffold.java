package dev.faultline.scaffold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// Files to be written, all or none. What is there already is never overwritten.
///
/// @param files new ones
/// @param changes to files that are there
/// @param next what the author does next, one sentence each
public record Scaffold(List<NewFile> files, List<Change> changes, List<String> next) {

  public Scaffold {
    files = List.copyOf(files);
    changes = List.copyOf(changes);
    next = List.copyOf(next);
  }

  /// A file that is not there yet.
  public record NewFile(Path path, String text) {}

  /// A file that is there.
  ///
  /// @param before what it held when the change was thought out
  public record Change(Path path, String before, String after) {}

  /// Writes everything.
  ///
  /// @throws ScaffoldException when a file is there, or can not be written; then nothing is left
  public void write() throws ScaffoldException {
    for (NewFile file : files) {
      if (Files.exists(file.path(), LinkOption.NOFOLLOW_LINKS)) {
        throw new ScaffoldException(
            "'" + file.path() + "' is there already; take it away, or choose another name");
      }
    }
    List<Path> written = new ArrayList<>();
    try {
      for (NewFile file : files) {
        Files.createDirectories(file.path().toAbsolutePath().getParent());
        Files.writeString(file.path(), file.text(), StandardOpenOption.CREATE_NEW);
        written.add(file.path());
      }
      for (Change change : changes) {
        apply(change);
      }
    } catch (IOException e) {
      undo(written);
      throw new ScaffoldException("nothing was written: " + e);
    }
  }

  private static void apply(Change change) throws IOException {
    if (!Files.readString(change.path()).equals(change.before())) {
      throw new IOException(change.path() + " was changed by somebody else just now");
    }
    Path next = Files.createTempFile(change.path().toAbsolutePath().getParent(), ".new", "");
    try {
      Files.copy(
          change.path(),
          next,
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.COPY_ATTRIBUTES);
      Files.writeString(next, change.after());
      Files.move(next, change.path(), StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(next);
    }
  }

  private static void undo(List<Path> written) {
    for (Path path : written.reversed()) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException _) {
        // It was ours a moment ago; whoever took it may keep it.
      }
    }
  }
}

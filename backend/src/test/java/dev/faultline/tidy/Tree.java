package dev.faultline.tidy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The project's folder, and the text files in it that people write.
public final class Tree {

  /// Folders that hold what is built, fetched, or made at run time.
  private static final Set<String> NOT_OURS =
      Set.of("target", "node_modules", ".git", ".idea", ".vscode", "data", "dist");

  private static final Set<String> TEXT =
      Set.of(
          "java",
          "ts",
          "js",
          "mjs",
          "css",
          "html",
          "md",
          "xml",
          "yaml",
          "yml",
          "json",
          "sh",
          "sql",
          "properties",
          "svg",
          "txt");

  private static final long MOST_BYTES = 1_000_000;

  private Tree() {}

  /// The folder that the launcher stands in.
  public static Path root() {
    Path here = Path.of("").toAbsolutePath();
    while (here != null && !Files.isRegularFile(here.resolve("faultline"))) {
      here = here.getParent();
    }
    if (here == null) {
      throw new IllegalStateException("no folder above this one holds the launcher 'faultline'");
    }
    return here;
  }

  /// All text files, in the order of their paths.
  static List<Source> files() {
    Path root = root();
    List<Source> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return NOT_OURS.contains(String.valueOf(folder.getFileName()))
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              if (isText(file) && attributes.isRegularFile() && attributes.size() < MOST_BYTES) {
                String path = root.relativize(file).toString().replace('\\', '/');
                found.add(new Source(path, Files.readString(file)));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    found.sort(Comparator.comparing(Source::path));
    return found;
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot < 0 || TEXT.contains(name.substring(dot + 1));
  }
}

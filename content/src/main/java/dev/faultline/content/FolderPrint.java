package dev.faultline.content;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// What content folders held at one moment: of each file a checksum. Equal ones are equal content.
///
/// A file is read again only when its time, size or identity changed, or when it is so young that
/// another change could have left its time as it was: some file systems count in whole seconds.
final class FolderPrint {

  private static final Duration YOUNG = Duration.ofSeconds(3);
  private static final int DEPTH_AT_MOST = 8;

  /// Lessons of a whole university; more is the wrong folder.
  private static final int FILES_AT_MOST = 20_000;

  private final Map<Path, Stamp> files;

  private FolderPrint(Map<Path, Stamp> files) {
    this.files = files;
  }

  /// @param isYoung whether a later change may show no other time
  private record Stamp(
      FileTime time, long size, @Nullable Object identity, long checksum, boolean isYoung) {

    boolean holdsFor(BasicFileAttributes now) {
      return !isYoung
          && size == now.size()
          && time.equals(now.lastModifiedTime())
          && Objects.equals(identity, now.fileKey());
    }
  }

  /// The print of nothing.
  static FolderPrint empty() {
    return new FolderPrint(Map.of());
  }

  /// The print of what the content folders `roots` hold now.
  ///
  /// @param before an earlier one, so that not everything has to be read
  static FolderPrint of(List<Path> roots, FolderPrint before) {
    Map<Path, Stamp> files = new HashMap<>();
    FileTime youngFrom = FileTime.fromMillis(System.currentTimeMillis() - YOUNG.toMillis());
    for (Path root : roots) {
      // Beside these there may be anything.
      for (String name : List.of(Outline.FILE, SiteReader.LESSONS)) {
        walk(root.resolve(name), new Visitor(files, before, youngFrom));
      }
    }
    return new FolderPrint(files);
  }

  private static void walk(Path start, Visitor visitor) {
    try {
      Files.walkFileTree(start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH_AT_MOST, visitor);
    } catch (IOException | RuntimeException e) {
      // What can not be walked through now has another print than what can.
      visitor.unreadable(start);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FolderPrint print && checksums().equals(print.checksums());
  }

  @Override
  public int hashCode() {
    return checksums().hashCode();
  }

  private Map<Path, Long> checksums() {
    Map<Path, Long> checksums = new HashMap<>();
    files.forEach((file, stamp) -> checksums.put(file, stamp.checksum()));
    return checksums;
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {

    private static final long UNREADABLE = -1;
    private static final long FOLDER = -2;

    private final Map<Path, Stamp> files;
    private final FolderPrint before;
    private final FileTime youngFrom;

    Visitor(Map<Path, Stamp> files, FolderPrint before, FileTime youngFrom) {
      this.files = files;
      this.before = before;
      this.youngFrom = youngFrom;
    }

    void unreadable(Path path) {
      files.put(path, stamp(UNREADABLE));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!isOfAuthor(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      files.put(folder, stamp(FOLDER));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isOfAuthor(file)) {
        @Nullable Stamp known = before.files.get(file);
        files.put(
            file, known != null && known.holdsFor(attributes) ? known : read(file, attributes));
      }
      return files.size() < FILES_AT_MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    /// It was there a moment ago, or may not be read, or is a link that leads round in a circle.
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      unreadable(file);
      return FileVisitResult.CONTINUE;
    }

    private Stamp read(Path file, BasicFileAttributes attributes) {
      return new Stamp(
          attributes.lastModifiedTime(),
          attributes.size(),
          attributes.fileKey(),
          checksum(file, attributes),
          attributes.lastModifiedTime().compareTo(youngFrom) >= 0);
    }

    /// Of a file that is too large to be content, its size and time stand for it.
    private static long checksum(Path file, BasicFileAttributes attributes) {
      if (!attributes.isRegularFile() || attributes.size() > SourceText.BYTES_AT_MOST) {
        return 31 * attributes.size() + attributes.lastModifiedTime().hashCode();
      }
      try {
        CRC32C crc = new CRC32C();
        byte[] bytes = Files.readAllBytes(file);
        crc.update(bytes);
        return (crc.getValue() << 20) | (bytes.length & 0xFFFFF);
      } catch (IOException e) {
        return UNREADABLE;
      }
    }

    private static Stamp stamp(long mark) {
      return new Stamp(FileTime.fromMillis(0), 0, null, mark, true);
    }

    private static boolean isOfAuthor(Path path) {
      return Listing.isOfAuthor(String.valueOf(path.getFileName()));
    }
  }
}

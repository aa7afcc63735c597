package dev.faultline.content;

import java.util.List;

/// Content that is kept up with: the last good state of its folders, and what is wrong with the
/// present one. Used by one thread.
///
/// It looks at the folders again and again, rather than asking the system for news
/// (`java.nio.file.WatchService`). On macOS the JDK does nothing else, with ten seconds between
/// looks; on network folders and on folders mounted into a container no news comes of what others
/// write; every folder has to be registered, also new ones before anything is put into them; and
/// when too much happens the news is lost. A look at some hundred files takes a few milliseconds,
/// is the same everywhere, and does not care whether an editor writes in place or renames.
public final class Library {

  /// Looks that may find things in motion before it reads all the same: whoever edits next to an
  /// author that saves with every key is not to wait for ever.
  private static final int RESTLESS_AT_MOST = 4;

  private final ContentFolders folders;
  private FolderPrint read;
  private FolderPrint seen;
  private int restless;
  private Catalogue catalogue;
  private List<ContentProblem> problems;

  private Library(
      ContentFolders folders,
      FolderPrint print,
      Catalogue catalogue,
      List<ContentProblem> problems) {
    this.folders = folders;
    this.read = print;
    this.seen = print;
    this.catalogue = catalogue;
    this.problems = problems;
  }

  /// Reads `folders`. When the instructor's own one is not sound, its problems are kept and the
  /// built-in lessons are there without it: a class is never left without a site.
  ///
  /// @throws ContentException when the built-in lessons are not sound
  public static Library open(ContentFolders folders) throws ContentException {
    FolderPrint print = FolderPrint.of(folders.all(), FolderPrint.empty());
    try {
      return new Library(folders, print, Catalogue.load(folders), List.of());
    } catch (ContentException e) {
      if (folders.own().isEmpty()) {
        throw e;
      }
      Catalogue builtIn = Catalogue.load(folders.builtIn());
      return new Library(folders, print, builtIn, e.problems());
    }
  }

  /// The last good state.
  public Catalogue catalogue() {
    return catalogue;
  }

  /// What is wrong with the present state; empty when it is the good one.
  public List<ContentProblem> problems() {
    return problems;
  }

  /// Where it reads.
  public ContentFolders folders() {
    return folders;
  }

  /// Looks at the folders once. What has changed since they were read last, and has come to rest
  /// since the last look, is read: a file is seldom whole at the moment it appears.
  ///
  /// @return whether they were read
  public boolean look() {
    FolderPrint now = FolderPrint.of(folders.all(), seen);
    if (now.equals(read)) {
      seen = now;
      restless = 0;
      return false;
    }
    boolean atRest = now.equals(seen);
    seen = now;
    if (!atRest && restless < RESTLESS_AT_MOST) {
      restless++;
      return false;
    }
    restless = 0;
    read = now;
    try {
      catalogue = Catalogue.load(folders);
      problems = List.of();
    } catch (ContentException e) {
      problems = e.problems();
    }
    return true;
  }
}

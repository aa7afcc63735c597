package dev.faultline.runner.jail;

import java.nio.file.Path;

/// Something behind the outer wall that may be reached: a file, or a folder with all that is in it.
public record Grant(Path path, Access access) {

  /// What may be done with it.
  public enum Access {
    /// Read files and list folders.
    READ(Landlock.READ_FILE | Landlock.READ_DIR),
    /// Read, and execute.
    EXECUTE(Landlock.READ_FILE | Landlock.READ_DIR | Landlock.EXECUTE),
    /// Read and write what is there.
    WRITE(Landlock.READ_FILE | Landlock.READ_DIR | Landlock.WRITE_FILE | Landlock.TRUNCATE),
    /// Write, and make and remove plain files.
    MAKE(WRITE.rights | Landlock.MAKE_REG | Landlock.REMOVE_FILE);

    final long rights;

    Access(long rights) {
      this.rights = rights;
    }
  }

  /// To read.
  public static Grant read(Path path) {
    return new Grant(path, Access.READ);
  }
}

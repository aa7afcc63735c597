package dev.faultline.cli;

import java.nio.file.Path;

/// Where the content and the data of this installation are: below the folder that the launcher
/// names, or below the working directory.
final class Home {

  private Home() {}

  static Path content() {
    return absolute(folder().resolve("content").toString());
  }

  static Path data() {
    return folder().resolve("data");
  }

  /// A path as problems name it, wherever the reader of the message is.
  static Path absolute(String path) {
    return Path.of(path).toAbsolutePath().normalize();
  }

  /// The folder that the launcher names.
  static Path folder() {
    return Path.of(System.getProperty("faultline.home", "."));
  }
}

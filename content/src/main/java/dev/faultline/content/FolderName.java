package dev.faultline.content;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names of folders: `6-consensus` is the part `consensus`, `01-paxos` the lesson `paxos`. The
/// number only sorts a listing; so nothing has to be renamed when the outline gets another part.
final class FolderName {

  private static final Pattern NUMBER = Pattern.compile("^[0-9]+-");

  private FolderName() {}

  /// The id that `name` stands for.
  static String idOf(String name) {
    return NUMBER.matcher(name).replaceFirst("");
  }

  /// `path` with each of its names without its number.
  static String withoutNumbers(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(FolderName::idOf)
        .collect(Collectors.joining("/"));
  }
}

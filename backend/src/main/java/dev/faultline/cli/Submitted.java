package dev.faultline.cli;

import dev.faultline.content.Catalogue;
import dev.faultline.content.Exercise;
import dev.faultline.grader.Secret;
import dev.faultline.grader.SourceFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What a command line says of submissions: the exercise, the files, the secret.
final class Submitted {

  private static final long MAX_FILE_BYTES = 8 * 1024 * 1024;

  private Submitted() {}

  static Exercise exercise(Catalogue catalogue, String id) throws Usage {
    return catalogue
        .exercise(id)
        .orElseThrow(() ->
            new Usage(
                "there is no exercise '"
                    + id
                    + "'; there are: "
                    + String.join(", ", Contents.exerciseIds(catalogue))));
  }

  static SourceFile source(Path file) throws Usage {
    try {
      if (Files.size(file) > MAX_FILE_BYTES) {
        throw new Usage("file '" + file + "' has more than " + MAX_FILE_BYTES + " bytes");
      }
      return new SourceFile(String.valueOf(file.getFileName()), Files.readString(file));
    } catch (CharacterCodingException _) {
      throw new Usage("file '" + file + "' is not UTF-8; save it as UTF-8");
    } catch (IOException _) {
      throw new Usage("file '" + file + "' can not be read");
    }
  }

  static Secret secret(Arguments arguments) throws Usage {
    Optional<String> hex = arguments.value("--secret");
    if (hex.isEmpty()) {
      return Contents.secretIn(arguments.path("--data", Home.data()));
    }
    try {
      return Secret.ofHex(hex.get());
    } catch (IllegalArgumentException e) {
      throw new Usage("--secret is not usable: " + e.getMessage());
    }
  }
}

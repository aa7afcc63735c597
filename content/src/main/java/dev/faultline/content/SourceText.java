package dev.faultline.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The text of a content file: UTF-8, lines ended by `\n`, without control characters.
record SourceText(String text, FileProblems problems) {

  /// What a file may hold at most, in bytes: ten times the longest lesson.
  static final int BYTES_AT_MOST = 1 << 20;

  /// Reads `file`; empty, with a problem, where it can not be read.
  static Optional<SourceText> read(Path file, FileProblems problems) {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // Reading a pipe would never end.
      problems.at(1, "this is no file", "put a text file in its place");
      return Optional.empty();
    }
    try {
      long size = Files.size(file);
      if (size > BYTES_AT_MOST) {
        problems.at(
            1, "the file has " + size + " bytes", "keep it within " + BYTES_AT_MOST + " bytes");
        return Optional.empty();
      }
      return decode(Files.readAllBytes(file), problems).filter(SourceText::isClean);
    } catch (IOException e) {
      problems.at(1, "the file can not be read: " + e, "see that it is there and readable");
      return Optional.empty();
    }
  }

  private static Optional<SourceText> decode(byte[] bytes, FileProblems problems) {
    ByteBuffer input = ByteBuffer.wrap(bytes);
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(input).toString();
      String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return Optional.of(
          new SourceText(unmarked.replace("\r\n", "\n").replace('\r', '\n'), problems));
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < input.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      problems.at(line, "the line is not UTF-8", "save the file as UTF-8");
      return Optional.empty();
    }
  }

  private boolean isClean() {
    int line = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
      } else if ((c < ' ' && c != '\t')
          || c == 0x7F
          || Character.getType(c) == Character.PRIVATE_USE) {
        problems.at(
            line, "the character U+%04X is not text".formatted((int) c), "take it out of the line");
        return false;
      }
    }
    return true;
  }

  /// How many lines there are; the end of a file ends its last line.
  int lineCount() {
    return (int) text.lines().count();
  }
}

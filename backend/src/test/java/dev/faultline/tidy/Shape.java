package dev.faultline.tidy;

import com.sun.source.tree.Tree.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The bounds on sizes, and what types and packages may be called.
final class Shape {

  static final int MOST_LINES_OF_A_FILE = 400;
  static final int MOST_LINES_OF_A_METHOD = 60;
  static final int MOST_CONSTRUCTOR_PARAMETERS = 5;

  private static final Pattern HAND_WRITTEN = Pattern.compile(".*\\.(java|ts|css|html)");
  private static final Pattern SAYS_NOTHING =
      Pattern.compile(".*(Manager|Helper|Util|Utils|Data|Info|Impl)");
  private static final Set<String> LAYERS =
      Set.of(
          "controller",
          "controllers",
          "service",
          "services",
          "dto",
          "util",
          "utils",
          "impl",
          "helper",
          "helpers",
          "common",
          "misc");

  private Shape() {}

  static List<String> complaintsOfFile(Source source) {
    return HAND_WRITTEN.matcher(source.path()).matches()
            && source.lineCount() > MOST_LINES_OF_A_FILE
        ? List.of(
            "%s:%d: %d lines, at most %d: find the second thing that it does, and give that a file"
                .formatted(
                    source.path(), MOST_LINES_OF_A_FILE, source.lineCount(), MOST_LINES_OF_A_FILE))
        : List.of();
  }

  static List<String> complaintsOfJava(JavaFile file) {
    List<String> complaints = new ArrayList<>();
    for (JavaFile.Method method : file.methods()) {
      String place = file.source().path() + ":" + method.line() + ": ";
      if (method.lineCount() > MOST_LINES_OF_A_METHOD) {
        complaints.add(
            place
                + "method %s.%s has %d lines, at most %d: give its steps names"
                    .formatted(
                        method.owner(), method.name(), method.lineCount(), MOST_LINES_OF_A_METHOD));
      }
      if (method.isConstructor()
          && method.ownerKind() != Kind.RECORD
          && method.parameters() > MOST_CONSTRUCTOR_PARAMETERS) {
        complaints.add(
            place
                + "constructor of %s has %d parameters, at most %d: two classes, or an options record"
                    .formatted(method.owner(), method.parameters(), MOST_CONSTRUCTOR_PARAMETERS));
      }
    }
    for (JavaFile.Type type : file.types()) {
      if (SAYS_NOTHING.matcher(type.name()).matches()) {
        complaints.add(
            "%s:%d: type %s: name what it does or holds, in words of the field"
                .formatted(file.source().path(), type.line(), type.name()));
      }
    }
    for (String segment : file.packageName().split("\\.", -1)) {
      if (LAYERS.contains(segment)) {
        complaints.add(
            "%s:1: package %s: name packages by feature, not by layer ('%s')"
                .formatted(file.source().path(), file.packageName(), segment));
      }
    }
    return complaints;
  }
}

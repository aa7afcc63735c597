package dev.faultline.image;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A Dockerfile, as a list of instructions.
record Dockerfile(List<Instruction> instructions) {

  /// An image with at least two numbers in its tag.
  static final Pattern PINNED = Pattern.compile("[a-z0-9./_-]+:[^:]*\\d+\\.\\d+.*");

  private static final Pattern USER = Pattern.compile("[1-9]\\d*(:[1-9]\\d*)?");

  Dockerfile {
    instructions = List.copyOf(instructions);
  }

  /// One instruction.
  ///
  /// @param name in capitals
  /// @param line from 1
  record Instruction(String name, String rest, int line) {}

  static Dockerfile parse(String text) {
    List<Instruction> instructions = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    int line = 0;
    int start = 0;
    for (String each : text.lines().toList()) {
      line++;
      String stripped = each.strip();
      if (stripped.isEmpty() || stripped.startsWith("#")) {
        continue;
      }
      if (open.isEmpty()) {
        start = line;
      }
      if (stripped.endsWith("\\")) {
        open.append(stripped, 0, stripped.length() - 1).append(' ');
        continue;
      }
      String[] words = open.append(stripped).toString().split("\\s+", 2);
      instructions.add(new Instruction(words[0], words.length > 1 ? words[1] : "", start));
      open.setLength(0);
    }
    return new Dockerfile(instructions);
  }

  /// What is wrong with it, with lines.
  ///
  /// @param exists whether a path of the build's folder exists
  List<String> complaints(Predicate<String> exists) {
    List<String> complaints = new ArrayList<>();
    Set<String> stages = new HashSet<>();
    for (Instruction each : instructions) {
      String[] words = each.rest().split("\\s+");
      switch (each.name()) {
        case "FROM" -> {
          if (!PINNED.matcher(words[0]).matches()) {
            complaints.add(each.line() + ": image " + words[0] + " is not pinned to a version");
          }
          if (words.length == 3) {
            stages.add(words[2]);
          }
        }
        case "COPY" -> complaints.addAll(complaintsOfCopy(each, words, stages, exists));
        case "ADD" -> complaints.add(each.line() + ": write COPY: ADD unpacks and fetches");
        default -> {}
      }
    }
    complaints.addAll(complaintsOfTheLastStage());
    return complaints;
  }

  private static List<String> complaintsOfCopy(
      Instruction copy, String[] words, Set<String> stages, Predicate<String> exists) {
    if (words[0].startsWith("--from=")) {
      String stage = words[0].substring("--from=".length());
      return stages.contains(stage)
          ? List.of()
          : List.of(copy.line() + ": there is no stage " + stage);
    }
    return List.of(words).subList(0, words.length - 1).stream()
        .filter(exists.negate())
        .map(path -> copy.line() + ": there is no " + path + " to copy")
        .toList();
  }

  private List<String> complaintsOfTheLastStage() {
    List<String> complaints = new ArrayList<>();
    List<Instruction> last = lastStage();
    String user = rest(last, "USER");
    if (!USER.matcher(user).matches()) {
      complaints.add("the last stage runs as '" + user + "': name a user by number, not root");
    }
    if (!rest(last, "FROM").contains("-jdk")) {
      complaints.add("the last stage has no JDK: submissions are compiled in it");
    }
    if (rest(last, "HEALTHCHECK").isEmpty()) {
      complaints.add("the last stage has no HEALTHCHECK");
    }
    if (!rest(last, "ENTRYPOINT").startsWith("[")) {
      complaints.add("ENTRYPOINT is not a list: a shell between would swallow signals");
    }
    return complaints;
  }

  /// The rest of the last instruction `name` of the last stage; empty where there is none.
  String last(String name) {
    return rest(lastStage(), name);
  }

  private List<Instruction> lastStage() {
    int from = 0;
    for (int i = 0; i < instructions.size(); i++) {
      if (instructions.get(i).name().equals("FROM")) {
        from = i;
      }
    }
    return instructions.subList(from, instructions.size());
  }

  private static String rest(List<Instruction> stage, String name) {
    return stage.stream()
        .filter(each -> each.name().equals(name))
        .reduce((earlier, later) -> later)
        .map(Instruction::rest)
        .orElse("");
  }
}

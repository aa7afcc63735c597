package dev.faultline.grader;

import java.nio.file.Path;
import java.util.List;

/// A program that uses what is allowed, and must pass: a `Supplier<String>` whose answer stands in
/// its first line, as `// answers: TEXT`. A right acceptor asks it at every start, and throws when
/// the answer is another one.
///
/// @param name of the class
/// @param answer what plain Java answers
/// @param source the whole file
record Harmless(String name, String answer, String source) {

  private static final Path FOLDER = Path.of("src", "test", "resources", "harmless");
  private static final String ANSWERS = "// answers: ";
  private static final String ASKER = "Asker";

  /// All of them, in the order of their names.
  static List<Harmless> all() {
    return Attack.javaFiles(FOLDER).stream().map(Harmless::of).toList();
  }

  Submission submission() {
    return new Submission(
        Attack.exercise(ASKER, Attack.STEP_BUDGET),
        List.of(new SourceFile(name + ".java", source), new SourceFile(ASKER + ".java", asker())),
        Submission.Mode.SUBMIT);
  }

  /// As `harmless/NAME`.
  @Override
  public String toString() {
    return "harmless/" + name;
  }

  private static Harmless of(Path file) {
    String source = Attack.text(file);
    String first = source.lines().findFirst().orElse("");
    if (!first.startsWith(ANSWERS)) {
      throw new IllegalStateException(file + " must begin with '" + ANSWERS + "…'");
    }
    String fileName = file.getFileName().toString();
    String name = fileName.substring(0, fileName.length() - ".java".length());
    return new Harmless(name, first.substring(ANSWERS.length()).strip(), source);
  }

  private String asker() {
    String asked =
        """
        public void start(Context context) {
            String answer = new %s().get();
            if (!answer.equals("%s")) {
              throw new IllegalStateException(answer);
            }
        """
            .formatted(name, answer.replace("\\", "\\\\").replace("\"", "\\\""));
    return Acceptors.RIGHT
        .replace("MyAcceptor", ASKER)
        .replace("public void start(Context context) {\n", asked);
  }
}

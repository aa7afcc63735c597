package dev.faultline.content;

import dev.faultline.content.markdown.JavaHighlighter;
import dev.faultline.grader.SourceFile;
import dev.faultline.sim.Property;
import dev.faultline.sim.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the Java files of an exercise: starter, reference, and the strategies that prove it.
final class StrategyReader {

  private static final int STARTER_LINES_AT_MOST = 40;
  private static final Pattern PATH =
      Pattern.compile("((wrong|right)/)?[A-Za-z][A-Za-z0-9]*\\.java");

  private final Path root;
  private final String folder;
  private final Findings findings;
  private Optional<SourceFile> starter = Optional.empty();
  private Optional<SourceFile> reference = Optional.empty();
  private final List<WrongStrategy> wrong = new ArrayList<>();
  private final List<SourceFile> right = new ArrayList<>();

  /// @param root the content folder
  /// @param folder the exercise's, below `root`
  StrategyReader(Path root, String folder, Findings findings) {
    this.root = root;
    this.folder = folder;
    this.findings = findings;
  }

  Optional<SourceFile> starter() {
    return starter;
  }

  Optional<SourceFile> reference() {
    return reference;
  }

  List<WrongStrategy> wrong() {
    return wrong;
  }

  List<SourceFile> right() {
    return right;
  }

  /// Reads the files that `file` names.
  ///
  /// @param file `exercise.yaml`
  /// @param role empty where it could not be read: then properties are not looked up in it
  /// @param className what every file must declare; empty where it could not be read
  void read(YamlObject file, Optional<Role> role, Optional<String> className) {
    FileProblems yaml = problems(ExerciseFolder.FILE);
    starter = source("Starter.java", yaml, 1, className);
    starter.ifPresent(this::checkLength);
    reference = source("Reference.java", yaml, 1, className);

    Optional<YamlObject> wrongNames = file.object("wrong");
    Set<String> listed = new HashSet<>();
    wrongNames.ifPresent(names -> {
      for (String name : names.keys()) {
        listed.add(name + ".java");
        Optional<YamlText> property = names.text(name);
        property.ifPresent(text -> checkProperty(text, role, yaml));
        Optional<SourceFile> source =
            source("wrong/" + name + ".java", yaml, names.line(name), className);
        if (source.isPresent() && property.isPresent()) {
          wrong.add(new WrongStrategy(source.get(), property.get().value()));
        }
      }
    });
    checkListed("wrong", listed);

    listed.clear();
    for (YamlText name : file.texts("right")) {
      listed.add(name.value() + ".java");
      source("right/" + name.value() + ".java", yaml, name.line(), className).ifPresent(right::add);
    }
    checkListed("right", listed);
  }

  /// The file at `path`, below the exercise's folder.
  ///
  /// @param asking the file that names it, in line `line`
  Optional<SourceFile> source(
      String path, FileProblems asking, int line, Optional<String> className) {
    Path file = root.resolve(folder + "/" + path);
    if (!PATH.matcher(path).matches() || !Files.isRegularFile(file)) {
      asking.at(line, "there is no file " + folder + "/" + path, "write it, or mend the name");
      return Optional.empty();
    }
    FileProblems problems = problems(path);
    Optional<SourceText> text = SourceText.read(file, problems);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String source = text.get().text();
    if (JavaHighlighter.hasPackage(source)) {
      problems.at(1, "the file has a package statement", "take it away");
    }
    if (className.isPresent() && !JavaHighlighter.declares(source, className.get())) {
      problems.at(
          1,
          "no class " + className.get() + " is declared here",
          "declare the class that 'class' in exercise.yaml names");
    }
    return Optional.of(new SourceFile(path.substring(path.lastIndexOf('/') + 1), source));
  }

  private void checkLength(SourceFile source) {
    long lines = source.text().lines().count();
    if (lines > STARTER_LINES_AT_MOST) {
      problems("Starter.java")
          .at(
              STARTER_LINES_AT_MOST + 1,
              "the starter has " + lines + " lines",
              "keep it within " + STARTER_LINES_AT_MOST);
    }
  }

  private static void checkProperty(YamlText text, Optional<Role> role, FileProblems yaml) {
    if (role.isPresent()
        && role.get().properties().stream().noneMatch(p -> p.id().equals(text.value()))) {
      yaml.at(
          text.line(),
          "the role '" + role.get().id() + "' has no property '" + text.value() + "'",
          "name one of " + role.get().properties().stream().map(Property::id).toList());
    }
  }

  /// A strategy that nobody judges proves nothing.
  private void checkListed(String kind, Set<String> listed) {
    Listing.names(root, folder + "/" + kind, findings.problems()).stream()
        .filter(name -> name.endsWith(".java") && !listed.contains(name))
        .forEach(name ->
            problems(kind + "/" + name)
                .at(1, "'" + kind + "' in exercise.yaml does not list this file", "list it"));
  }

  private FileProblems problems(String path) {
    return new FileProblems(folder + "/" + path, findings.problems());
  }
}

package dev.faultline.cli;

import dev.faultline.content.Catalogue;
import dev.faultline.content.ContentException;
import dev.faultline.content.ContentFolders;
import dev.faultline.content.Exercise;
import dev.faultline.scaffold.EngineScaffold;
import dev.faultline.scaffold.ExerciseScaffold;
import dev.faultline.scaffold.LessonScaffold;
import dev.faultline.scaffold.Scaffold;
import dev.faultline.scaffold.ScaffoldException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// `new`: the scaffold of a lesson, an exercise or an engine.
final class NewCommand {

  private static final Arguments.Known KNOWN =
      new Arguments.Known(
          Set.of("--content", "--engine", "--role", "--title-zh", "--title-en"), Set.of());

  private final Console console;

  NewCommand(Console console) {
    this.console = console;
  }

  int run(List<String> words) throws Usage {
    Arguments arguments = Arguments.parse(words, KNOWN);
    if (arguments.positional().size() != 2) {
      throw new Usage(
          "new needs a kind and an id, such as: new lesson week-one, new exercise paxos/learner,"
              + " new engine lantern");
    }
    try {
      Scaffold scaffold = scaffold(arguments);
      scaffold.write();
      scaffold.files().forEach(file -> console.out().println("wrote    " + shown(file.path())));
      scaffold
          .changes()
          .forEach(change -> console.out().println("changed  " + shown(change.path())));
      console.out().println();
      console.out().println("Next:");
      scaffold.next().forEach(sentence -> console.out().println("- " + sentence));
      return Exit.OK;
    } catch (ScaffoldException e) {
      throw new Usage(String.valueOf(e.getMessage()));
    }
  }

  /// A path as it is shortest from where the author is.
  private static Path shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path there = path.toAbsolutePath().normalize();
    return there.startsWith(here) ? here.relativize(there) : there;
  }

  private static Scaffold scaffold(Arguments arguments) throws Usage, ScaffoldException {
    String kind = arguments.positional().getFirst();
    String id = arguments.positional().getLast();
    Path content = arguments.path("--content", Home.content());
    ContentFolders folders = ContentFolders.of(Home.content(), content);
    return switch (kind) {
      case "lesson" -> {
        refuse(arguments, kind, "--engine", "--role");
        yield new LessonScaffold(content, folders.own().map(own -> folders.builtIn()))
            .of(
                id,
                new LessonScaffold.Titles(
                    arguments.value("--title-zh"), arguments.value("--title-en")));
      }
      case "exercise" -> {
        refuse(arguments, kind, "--title-zh", "--title-en");
        yield new ExerciseScaffold(content, Home.folder(), exercises(folders))
            .of(id, arguments.value("--engine"), arguments.value("--role"));
      }
      case "engine" -> {
        refuse(arguments, kind, "--content", "--engine", "--role", "--title-zh", "--title-en");
        yield new EngineScaffold(Home.folder()).of(id);
      }
      default ->
          throw new Usage("new makes a lesson, an exercise or an engine, and no '" + kind + "'");
    };
  }

  private static void refuse(Arguments arguments, String kind, String... options) throws Usage {
    for (String option : options) {
      if (arguments.value(option).isPresent()) {
        throw new Usage("new " + kind + " takes no " + option);
      }
    }
  }

  /// Exercises to begin with. Content with mistakes in it is no reason to stop: a scaffold may be
  /// what mends it.
  private static List<Exercise> exercises(ContentFolders folders) {
    for (ContentFolders each : List.of(folders, ContentFolders.only(folders.builtIn()))) {
      try {
        return Catalogue.load(each).exercises();
      } catch (ContentException _) {
        // The next one may be whole.
      }
    }
    return List.of();
  }
}

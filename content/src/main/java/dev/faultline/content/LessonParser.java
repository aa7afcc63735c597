package dev.faultline.content;

import dev.faultline.content.LessonDraft.Place;
import dev.faultline.content.markdown.Markdown;
import dev.faultline.content.markdown.Piece;
import dev.faultline.content.markdown.Prose;
import dev.faultline.content.trace.TraceScript;
import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.Preset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one lesson in one language, from Markdown to blocks.
final class LessonParser {

  private static final Pattern SANDBOX = Pattern.compile("engine=(\\S+)\\s+preset=(\\S+)");
  private static final Pattern FIGURE = Pattern.compile("([^\\s\"]+)\\s+\"(.+)\"");

  private final LinkResolver links;
  private final FigureReader figures;
  private final FileProblems problems;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();

  /// @param root the content folder
  /// @param links the surroundings of this lesson's text
  LessonParser(Path root, LinkResolver links) {
    this.links = links;
    this.problems = links.problems();
    this.figures = new FigureReader(root, links.lesson().path(), links.language());
  }

  /// Reads `source`; empty where its front matter can not be read.
  Optional<LessonDraft> parse(SourceText source) {
    return FrontMatter.read(source).map(this::draft);
  }

  private LessonDraft draft(FrontMatter front) {
    Prose prose = Markdown.read(front.text(), front.textLine(), links);
    for (Piece piece : prose.pieces()) {
      switch (piece) {
        case Piece.Html html -> blocks.add(new Block.Prose(html.html()));
        case Piece.Directive directive -> directive(directive);
        case Piece.Script script -> trace(script);
      }
    }
    List<Heading> headings =
        prose.sections().stream()
            .map(section -> new Heading(section.level(), section.id(), section.text()))
            .toList();
    List<Source> sources =
        front.sources().stream()
            .map(text -> new Source(Markdown.inline(text.value(), text.line(), links)))
            .toList();
    LessonText text = new LessonText(front.title(), front.summary(), headings, blocks, sources);
    return new LessonDraft(problems, text, front.after(), prose.sections(), places);
  }

  private void directive(Piece.Directive directive) {
    switch (directive.name()) {
      case "exercise" -> exercise(directive);
      case "sandbox" -> sandbox(directive);
      case "figure" -> figure(directive);
      default ->
          problems.at(
              directive.line(),
              "the directive ':::" + directive.name() + "' is unknown",
              "use exercise, sandbox, figure, trace, note, tip, warning, misbelief or try");
    }
  }

  private void exercise(Piece.Directive directive) {
    String name = directive.arguments();
    if (!links.lesson().exercises().contains(name)) {
      problems.at(
          directive.line(),
          "there is no exercise '" + name + "' in this lesson",
          "name a folder that holds an exercise.yaml: " + links.lesson().exercises());
      return;
    }
    place("exercise", name, directive.line());
    blocks.add(new Block.ExercisePlace(links.lesson().id() + "/" + name));
  }

  private void sandbox(Piece.Directive directive) {
    Matcher matcher = SANDBOX.matcher(directive.arguments());
    if (!matcher.matches()) {
      problems.at(
          directive.line(),
          "':::sandbox " + directive.arguments() + "' can not be read",
          "write ':::sandbox engine=NAME preset=NAME'");
      return;
    }
    String name = matcher.group(1);
    String preset = matcher.group(2);
    try {
      Engine engine = Engines.named(name);
      List<String> presets = engine.presets().stream().map(Preset::name).toList();
      if (!presets.contains(preset)) {
        problems.at(
            directive.line(),
            "the engine '" + name + "' has no preset '" + preset + "'",
            presets.isEmpty()
                ? "it has no panel yet; leave the line out"
                : "use one of " + presets);
        return;
      }
      blocks.add(new Block.SandboxPlace(name, preset));
    } catch (IllegalArgumentException e) {
      problems.at(directive.line(), String.valueOf(e.getMessage()), "name an engine that exists");
    }
  }

  private void figure(Piece.Directive directive) {
    int line = directive.line();
    Matcher matcher = FIGURE.matcher(directive.arguments());
    if (!matcher.matches()) {
      problems.at(
          line,
          "':::figure " + directive.arguments() + "' can not be read",
          "write ':::figure NAME.svg \"caption\"' on one line");
      return;
    }
    String name = matcher.group(1);
    place("figure", name, line);
    String caption = Markdown.inline(matcher.group(2), line, links);
    figures
        .read(name, line, problems)
        .ifPresent(svg -> blocks.add(new Block.Figure(FigureReader.idOf(name), svg, caption)));
  }

  private void trace(Piece.Script script) {
    TraceScript.nameOf(script).ifPresent(name -> place("figure", name, script.line()));
    new LessonRuns(links).read(script).ifPresent(blocks::add);
  }

  private void place(String what, String name, int line) {
    for (Place earlier : places) {
      if (earlier.what().equals(what)
          && FigureReader.idOf(earlier.name()).equals(FigureReader.idOf(name))) {
        problems.at(
            line,
            "the " + what + " '" + name + "' stands already in line " + earlier.line(),
            "place it once");
      }
    }
    places.add(new Place(what, name, line));
  }
}

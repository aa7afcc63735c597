package dev.faultline.content;

import dev.faultline.content.trace.TraceFigure;
import java.util.Map;

/// A piece of a lesson's page. All HTML is sanitised.
public sealed interface Block {

  /// Running text.
  record Prose(String html) implements Block {}

  /// A picture.
  ///
  /// @param id `figure-` and its file's name without endings; unique in the lesson
  /// @param svg an `svg` element, harmless, whose ids begin with `id` and `-`
  /// @param captionHtml inline HTML
  record Figure(String id, String svg, String captionHtml) implements Block {}

  /// A picture that is drawn from runs.
  ///
  /// @param strategies those of the lesson's that its runs are made with, by name
  record Trace(TraceFigure figure, Map<String, AuthorStrategy> strategies) implements Block {

    public Trace {
      strategies = Map.copyOf(strategies);
    }
  }

  /// Where an exercise stands.
  ///
  /// @param exerciseId such as `paxos/acceptor`
  record ExercisePlace(String exerciseId) implements Block {}

  /// Where a panel stands.
  ///
  /// @param engine such as `consensus`
  /// @param preset what it begins with, one of the engine's
  record SandboxPlace(String engine, String preset) implements Block {}
}

package dev.faultline.content.trace;

import java.util.List;

/// A figure that is drawn from runs.
///
/// @param id `figure-` and its name; unique in the lesson
/// @param captionHtml inline HTML
/// @param shots at least one
/// @param script what both languages must say alike, line by line
public record TraceFigure(String id, String captionHtml, List<Shot> shots, List<String> script) {

  /// The most runs in one figure.
  public static final int MAX_SHOTS = 4;

  public TraceFigure {
    shots = List.copyOf(shots);
    script = List.copyOf(script);
  }
}

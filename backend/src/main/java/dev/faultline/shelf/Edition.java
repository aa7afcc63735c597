package dev.faultline.shelf;

import dev.faultline.content.Catalogue;
import dev.faultline.content.ContentProblem;
import dev.faultline.content.Exercise;
import java.util.List;
import java.util.Map;

/// One state of all that the site shows. Immutable: who answers a request asks the shelf once, and
/// takes everything from the edition that it gets.
///
/// @param number another one for every change that can be seen on a page
/// @param closed why an exercise can not be answered now, by its id
/// @param problems of the authors, of which none is in `catalogue`
public record Edition(
    long number, Catalogue catalogue, Map<String, Closed> closed, List<ContentProblem> problems) {

  public Edition {
    closed = Map.copyOf(closed);
    problems = List.copyOf(problems);
  }

  /// Why an exercise can not be answered.
  public enum Closed {
    /// The gate is at work.
    CHECKING,
    /// The gate had something to complain of.
    UNSOUND
  }

  /// Whether `exercise` can be answered.
  public boolean isOpen(Exercise exercise) {
    return !closed.containsKey(exercise.id());
  }
}

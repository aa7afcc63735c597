package dev.faultline.content;

import java.util.List;

/// A step of an exercise.
///
/// @param title plain text
/// @param families ids of the families that make the stage, in order
public record StageText(Text title, List<String> families) {

  public StageText {
    families = List.copyOf(families);
  }
}

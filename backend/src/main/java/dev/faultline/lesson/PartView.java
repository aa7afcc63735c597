package dev.faultline.lesson;

import java.util.List;

/// A part of the list of all lessons.
///
/// @param number from 1
public record PartView(String number, String title, List<LessonLink> lessons) {

  public PartView {
    lessons = List.copyOf(lessons);
  }
}

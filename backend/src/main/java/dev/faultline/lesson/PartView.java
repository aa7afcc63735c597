package dev.faultline.lesson;

import java.util.List;

/// A part of the list of all lessons.
///
/// @param number from 0: the first part comes before what is to be learnt
public record PartView(String number, String title, List<LessonLink> lessons) {

  public PartView {
    lessons = List.copyOf(lessons);
  }
}

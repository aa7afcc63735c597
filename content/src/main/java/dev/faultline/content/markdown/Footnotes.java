package dev.faultline.content.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.List;

/// Numbers the footnotes of a text by where they are first referred to.
final class Footnotes {

  private final List<FootnoteBlock> order = new ArrayList<>();
  private final List<Integer> references = new ArrayList<>();

  /// Writes the mark that leads to `note`.
  void mark(FootnoteBlock note, StringBuilder out) {
    int index = order.indexOf(note);
    if (index < 0) {
      index = order.size();
      order.add(note);
      references.add(0);
    }
    int number = index + 1;
    int times = references.set(index, references.get(index) + 1) + 1;
    out.append("<sup class=\"footnote-ref\" id=\"").append(backId(number, times)).append("\">");
    out.append("<a href=\"#fn-").append(number).append("\">").append(number).append("</a></sup>");
  }

  boolean isReferred(FootnoteBlock note) {
    return order.contains(note);
  }

  /// The footnotes so far, in order. A footnote may refer to another, which then comes after it.
  List<FootnoteBlock> inOrder() {
    return List.copyOf(order);
  }

  /// Writes the ways back from footnote `number` (from 1).
  void wayBack(int number, StringBuilder out) {
    for (int time = 1; time <= references.get(number - 1); time++) {
      out.append(" <a class=\"footnote-back\" href=\"#")
          .append(backId(number, time))
          .append("\">↩</a>");
    }
  }

  private static String backId(int number, int time) {
    return time == 1 ? "fnref-" + number : "fnref-" + number + "-" + time;
  }
}

package dev.faultline.diagram;

import dev.faultline.sim.Engines;
import dev.faultline.sim.Messages;
import dev.faultline.sim.Moments;
import dev.faultline.sim.Trace;
import dev.faultline.sim.View;
import java.util.List;
import java.util.Locale;

/// A recorded run, ready to be drawn in one language.
///
/// ```java
/// Diagram diagram = Diagram.of(trace, brokenAt, locale);
/// Diagram.Drawn drawn = diagram.draw(new Diagram.Wish("run", cursor, false, "/en/runs/…?at="));
/// model.put("diagram", drawn);              // fragments/diagram :: diagram(diagram, …) shows it
/// ```
///
/// All that is known is drawn; what comes after the cursor is soft. To leave the future out, hand
/// in a trace that ends at the cursor: what is then under way is drawn so.
///
/// Work and output are bounded, however long the trace: see {@link Extent} and {@link Folding}.
public final class Diagram {

  /// No cursor, or nothing that broke.
  public static final int NONE = -1;

  private final Trace trace;
  private final Moments moments;
  private final View view;
  private final Messages messages;
  private final Words words;
  private final int broken;
  private final Interest interest;

  /// What is wished for.
  ///
  /// @param prefix every id begins with it and `-`; unique in the page
  /// @param cursor index of an event of the moment that is looked at; {@link #NONE} for the one
  ///   that broke, or else the last
  /// @param whole whether nothing is folded
  /// @param stepUrl where a moment is looked at, without the index of its last event, which is put
  ///   behind it; empty where there is no such address
  public record Wish(String prefix, int cursor, boolean whole, String stepUrl) {}

  /// A drawn run. What ends in `Html` is escaped, and has neither style nor script.
  ///
  /// @param headsHtml `svg`: names, roles and states of the nodes at the cursor; stays in view
  /// @param pictureHtml `svg`: the run
  /// @param transcriptHtml `li` elements, one a moment, the folded ones within `details`
  /// @param lanes names of the nodes
  /// @param steps where one can go from the cursor
  /// @param folded whether some moments are not drawn
  public record Drawn(
      String headsHtml,
      String pictureHtml,
      String transcriptHtml,
      List<String> lanes,
      Steps steps,
      boolean folded) {

    public Drawn {
      lanes = List.copyOf(lanes);
    }
  }

  /// Where one can go from the cursor: each the index of the last event of a moment.
  ///
  /// @param index of the moment at the cursor, from 0
  /// @param of how many moments there are
  public record Steps(
      int at,
      int index,
      int of,
      int first,
      int previous,
      int next,
      int last,
      int previousOfNote,
      int nextOfNote) {}

  private Diagram(Trace trace, int brokenAt, Locale locale) {
    this.trace = trace;
    moments = Moments.of(trace);
    view = Engines.named(trace.engine()).view(trace);
    messages = Messages.of(trace.engine(), locale);
    words = Words.in(locale);
    broken = brokenAt < 0 || brokenAt >= trace.events().size() ? NONE : brokenAt;
    interest = Interest.of(view, moments, broken);
  }

  /// The run of `trace`.
  ///
  /// @param brokenAt index of the event at which a property broke, or {@link #NONE}
  /// @throws IllegalArgumentException when there is no such engine
  public static Diagram of(Trace trace, int brokenAt, Locale locale) {
    return new Diagram(trace, brokenAt, locale);
  }

  /// Its moments.
  public Moments moments() {
    return moments;
  }

  /// Draws it.
  public Drawn draw(Wish wish) {
    if (moments.size() == 0) {
      return new Drawn("", "", "", trace.nodes(), new Steps(0, 0, 0, 0, 0, 0, 0, 0, 0), false);
    }
    Moments.Moment cursor = moments.of(focus(wish.cursor()));
    Extent extent = Extent.around(moments, cursor.index());
    int brokenMoment = broken == NONE ? NONE : moments.of(broken).index();
    Folding folding =
        wish.whole()
            ? Folding.none(extent)
            : Folding.of(view, moments, interest, extent, cursor.index(), brokenMoment);
    Run run = new Run(view, moments, Flights.of(view, moments), broken, cursor.index());
    Layout layout = Layout.of(run, folding);
    return new Drawn(
        new Heads(run, layout, messages, words).draw(),
        new Picture(run, layout, messages, words).draw(wish.prefix()),
        new TranscriptWriter(run, messages, words).write(wish, folding),
        trace.nodes(),
        steps(cursor),
        folding.isFolded());
  }

  private int focus(int cursor) {
    int last = trace.events().size() - 1;
    if (cursor >= 0) {
      return Math.min(cursor, last);
    }
    return broken == NONE ? last : broken;
  }

  private Steps steps(Moments.Moment cursor) {
    int index = cursor.index();
    return new Steps(
        cursor.last(),
        index,
        moments.size(),
        lastOf(0),
        lastOf(index - 1),
        lastOf(index + 1),
        lastOf(moments.size() - 1),
        lastOf(interest.before(index)),
        lastOf(interest.after(index)));
  }

  private int lastOf(int index) {
    return moments.all().get(Math.max(0, Math.min(moments.size() - 1, index))).last();
  }
}

package dev.faultline.diagram;

import dev.faultline.sim.Engines;
import dev.faultline.sim.Messages;
import dev.faultline.sim.Moments;
import dev.faultline.sim.Trace;
import dev.faultline.sim.TraceEvent;
import dev.faultline.sim.View;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

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
    Run run = run(cursor.index(), Flights.of(view, moments), allLanes());
    Layout layout = Layout.of(run, folding);
    return new Drawn(
        new Heads(run, layout, messages, words).draw(),
        new Picture(run, layout, messages, words).draw(wish.prefix()),
        new TranscriptWriter(run, messages, words).write(wish, folding),
        trace.nodes(),
        steps(cursor),
        folding.isFolded());
  }

  /// Draws the moments from that of event `from` to the last one, as a figure in a text: at its
  /// end, with nothing chosen, folded, or to be stepped to. What is under way at the end is drawn
  /// so.
  ///
  /// @param prefix every id begins with it and `-`; unique in the page
  /// @throws IndexOutOfBoundsException when there is no such event
  public Drawn drawFigure(String prefix, int from) {
    int last = moments.size() - 1;
    Extent extent = new Extent(moments.of(from).index(), last, 0, 0);
    Folding folding = Folding.none(extent);
    // One beyond the last is chosen, so all has happened and nothing stands out.
    List<Flight> flights = Flights.of(view, moments);
    Run run = run(moments.size(), flights, busyLanes(extent, flights));
    Layout layout = Layout.ofFigure(run, folding);
    return new Drawn(
        new Heads(run, layout, messages, words).drawNames(),
        new Picture(run, layout, messages, words).draw(prefix),
        new TranscriptWriter(run, messages, words).write(new Wish(prefix, last, true, ""), folding),
        run.lanes().stream().map(trace.nodes()::get).toList(),
        steps(moments.of(trace.events().size() - 1)),
        false);
  }

  private Run run(int cursor, List<Flight> flights, List<Integer> lanes) {
    return new Run(view, moments, flights, lanes, broken, cursor);
  }

  private List<Integer> allLanes() {
    return IntStream.range(0, view.lanes().size()).boxed().toList();
  }

  /// The lanes of nodes that do anything in `extent`, or are sent anything.
  private List<Integer> busyLanes(Extent extent, List<Flight> flights) {
    Set<Integer> busy = new TreeSet<>();
    int first = moments.all().get(extent.first()).first();
    int last = moments.all().get(extent.last()).last();
    view.rows().subList(first, last + 1).stream()
        .filter(row -> row.lane() >= 0 && row.kind() != TraceEvent.Kind.START)
        .forEach(row -> busy.add(row.lane()));
    flights.stream()
        .filter(
            flight -> extent.first() <= flight.fromMoment() && flight.fromMoment() <= extent.last())
        .forEach(flight -> busy.add(flight.to()));
    return busy.isEmpty() ? allLanes() : List.copyOf(busy);
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

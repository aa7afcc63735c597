package dev.faultline.diagram;

import dev.faultline.sim.Moments;
import dev.faultline.sim.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How what belongs to one moment stands below its mark: first the label of the message that came,
/// then messages that leave it and arrive nowhere, then words. What goes to different sides stands
/// side by side.
final class Stacks {

  /// The distance between two lines of words.
  static final double WORDS_LINE = 10.5;

  /// The distance between two messages that arrive nowhere.
  static final double SHORT_LINE = 13;

  private final Run run;
  private final Map<Integer, List<Flight>> shortFlights = new HashMap<>();

  /// Between the label of the last of these and the words below it.
  private static final double SHORT_GAP = 3.5;

  /// One moment's.
  ///
  /// @param shortDown how far below the mark messages that arrive nowhere begin to end
  /// @param wordsDown how far below their usual place the words begin
  /// @param height what the moment needs besides its first line
  record Stack(double shortDown, double wordsDown, double height) {}

  Stacks(Run run) {
    this.run = run;
    for (Flight flight : run.flights()) {
      if (flight.isShort()) {
        shortFlights.computeIfAbsent(flight.fromMoment(), _ -> new ArrayList<>()).add(flight);
      }
    }
  }

  Stack of(Moments.Moment moment) {
    List<Flight> flights = shortFlights.getOrDefault(moment.index(), List.of());
    double lines = Math.min(flights.size(), Marks.MOST_LINES) * SHORT_LINE;
    int words = Math.min(words(moment), Marks.MOST_LINES);
    if (moment.node() < 0) {
      return new Stack(0, 0, lines);
    }
    Side side = Side.of(run, moment);
    boolean besideLabel = flights.stream().anyMatch(f -> side.isLabelOn(f.to() < f.from()));
    boolean besideWords = flights.stream().anyMatch(f -> side.isLeft() == f.to() < f.from());
    double shortDown = besideLabel ? WORDS_LINE : 0;
    double shared = side.isShared() ? WORDS_LINE : 0;
    double wordsDown = besideWords ? Math.max(shared, shortDown) + lines + SHORT_GAP : shared;
    double forWords = words == 0 ? 0 : wordsDown + (words - 1) * WORDS_LINE;
    return new Stack(shortDown, wordsDown, Math.max(lines == 0 ? 0 : shortDown + lines, forWords));
  }

  /// How many lines of words stand beside a moment.
  private int words(Moments.Moment moment) {
    int words =
        run.cells(moment).size() + run.lamps(moment).size() + (run.isBroken(moment) ? 1 : 0);
    for (View.Row row : run.rows(moment)) {
      words += Marks.isSaid(row.kind()) ? 1 : 0;
    }
    return words;
  }
}

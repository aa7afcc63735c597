package dev.faultline.content.trace;

import dev.faultline.sim.Outcome;
import dev.faultline.sim.Sentence;
import dev.faultline.sim.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Holds facts against the drawn part of one run.
final class FactCheck {

  private static final int MOST_NAMED = 6;

  private final View view;
  private final Played played;
  private final Shot.Part part;

  FactCheck(View view, Played played, Shot.Part part) {
    this.view = view;
    this.played = played;
    this.part = part;
  }

  /// What is drawn in the place of `fact`; empty where it is true.
  Optional<String> seen(Fact fact) {
    return switch (fact) {
      case Fact.Counted counted -> counted(counted);
      case Fact.Reads reads -> reads(reads);
      case Fact.Lit lit -> lit(lit);
      case Fact.Dark(String lamp) ->
          lamp(lamp).map(lit -> "it is lit at event " + lit.row() + ": " + value(lit.says()));
      case Fact.Breaks breaks -> breaks(breaks);
    };
  }

  private Optional<String> counted(Fact.Counted fact) {
    List<View.Row> found =
        view.rows().subList(part.first(), part.last() + 1).stream()
            .filter(row -> row.kind() == fact.kind())
            .filter(row -> fact.node().isEmpty() || fact.node().equals(name(row.lane())))
            .filter(row -> isCalled(row, fact.label()))
            .toList();
    if (!fact.label().isEmpty()
        && view.rows().stream().noneMatch(row -> isCalled(row, fact.label()))) {
      return Optional.of("nothing in this run is called '" + fact.label() + "'");
    }
    if (found.size() == fact.times()) {
      return Optional.empty();
    }
    String where =
        found.stream()
            .limit(MOST_NAMED)
            .map(row -> row.event() + " '" + row.label() + "'")
            .collect(Collectors.joining(", "));
    return Optional.of(
        "what is drawn has " + found.size() + (where.isEmpty() ? "" : ": event " + where));
  }

  /// Whether the label of `row` is `label`, or begins with its words.
  private static boolean isCalled(View.Row row, String label) {
    return label.isEmpty() || row.label().equals(label) || row.label().startsWith(label + " ");
  }

  private Optional<String> reads(Fact.Reads fact) {
    String read = "";
    for (View.Cell cell : view.cells()) {
      if (cell.row() <= part.last()
          && cell.name().equals("cell." + fact.cell())
          && name(cell.lane()).equals(fact.node())) {
        read = cell.value();
      }
    }
    return read.equals(fact.value())
        ? Optional.empty()
        : Optional.of(read.isEmpty() ? "it reads nothing" : "it reads '" + read + "'");
  }

  private Optional<String> lit(Fact.Lit fact) {
    Optional<View.Lamp> lamp = lamp(fact.lamp());
    if (lamp.isEmpty()) {
      return Optional.of("it is dark");
    }
    String value = value(lamp.get().says());
    return fact.value().isEmpty() || value.equals(fact.value())
        ? Optional.empty()
        : Optional.of("it says '" + value + "'");
  }

  private Optional<View.Lamp> lamp(String name) {
    return view.lamps().stream()
        .filter(lamp -> lamp.name().equals("lamp." + name) && lamp.row() <= part.last())
        .findFirst();
  }

  private static String value(Sentence says) {
    return String.join(" ", says.arguments());
  }

  private Optional<String> breaks(Fact.Breaks fact) {
    if (!(played.outcome() instanceof Outcome.Broken(String property, _, int event, _))) {
      return Optional.of("nothing breaks");
    }
    String node = name(view.rows().get(event).lane());
    if (!property.equals(fact.property())) {
      return Optional.of("'" + property + "' breaks, at event " + event);
    }
    if (!fact.node().isEmpty() && !fact.node().equals(node)) {
      return Optional.of("it breaks at " + node);
    }
    return part.holds(event)
        ? Optional.empty()
        : Optional.of("it breaks at event " + event + ", which is not drawn");
  }

  private String name(int lane) {
    return lane < 0 ? "" : view.lanes().get(lane).name();
  }
}

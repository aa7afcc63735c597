package dev.faultline.diagram;

import dev.faultline.sim.Messages;
import dev.faultline.sim.View;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Draws the heads of the lanes: name and role, what each node's state reads at the cursor, and the
/// lamps. It stays in view while the picture scrolls.
final class Heads {

  private static final double NAME = 13;
  private static final double ROLE = 24;
  private static final double STATE = 12;
  private static final double SIZE = 8.5;
  private static final int MOST_NAMES = 4;
  private static final int MOST_LAMPS = 4;

  private final Run run;
  private final Layout layout;
  private final Messages messages;
  private final Words words;
  private final Xml out = new Xml();

  Heads(Run run, Layout layout, Messages messages, Words words) {
    this.run = run;
    this.layout = layout;
    this.messages = messages;
    this.words = words;
  }

  /// With states and lamps at the cursor.
  String draw() {
    List<View.Lamp> lamps = run.view().lamps();
    return draw(names(), lamps.subList(0, Math.min(MOST_LAMPS, lamps.size())));
  }

  /// With names and roles alone: above a picture that is read from top to bottom, states of its end
  /// would be taken for those of its beginning.
  String drawNames() {
    return draw(List.of(), List.of());
  }

  private String draw(List<String> names, List<View.Lamp> lamps) {
    double height = ROLE + STATE * (names.size() + lamps.size()) + 6;
    StringBuilder box = new StringBuilder("0 0 ");
    Xml.number(box, layout.width());
    box.append(' ');
    Xml.number(box, height);
    out.start("svg").set("xmlns", "http://www.w3.org/2000/svg").set("class", "heads");
    out.set("viewBox", box.toString()).set("width", layout.width()).set("height", height);
    out.set("aria-hidden", "true");
    out.label("time", Xml.Anchor.END, Layout.GUTTER - 8, NAME, words.say("time"));
    for (int i : run.lanes()) {
      View.Lane lane = run.view().lanes().get(i);
      double room = layout.laneWidth() - 3;
      double x = layout.x(i);
      out.label("node", Xml.Anchor.MIDDLE, x, NAME, Fit.into(lane.name(), room, 11));
      String role = Fit.into(messages.text(lane.role()), room, SIZE);
      out.label("role", Xml.Anchor.MIDDLE, x, ROLE, role);
    }
    double y = ROLE + STATE + 1;
    for (String name : names) {
      state(name, y);
      y += STATE;
    }
    for (View.Lamp lamp : lamps) {
      lamp(lamp, y);
      y += STATE;
    }
    return out.end("svg").toString();
  }

  private void state(String name, double y) {
    String says = Fit.into(messages.text(name), Layout.GUTTER - 6, SIZE);
    out.label("name", Xml.Anchor.END, Layout.GUTTER - 4, y, says);
    String[] values = values(name);
    for (int lane = 0; lane < values.length; lane++) {
      out.start("text").set("class", "state mid").set("x", layout.x(lane)).set("y", y);
      out.set("data-lane", lane).set("data-cell", name);
      out.text(Fit.into(values[lane], layout.laneWidth() - 3, SIZE)).end("text");
    }
  }

  private void lamp(View.Lamp lamp, double y) {
    int lit = run.moments().of(lamp.row()).index();
    out.start("g").set("class", lit <= run.cursor() ? "lamp lit" : "lamp").set("data-from", lit);
    out.start("circle").set("cx", Layout.GUTTER).set("cy", y - 3).set("r", 3.2).end();
    double room = layout.width() - Layout.GUTTER - 14;
    String says = Fit.into(messages.render(lamp.says()), room, SIZE);
    out.label("says", Xml.Anchor.START, Layout.GUTTER + 8, y, says);
    String name = Fit.into(messages.text(lamp.name()), room, SIZE);
    out.label("name", Xml.Anchor.START, Layout.GUTTER + 8, y, name);
    out.end("g");
  }

  /// The names of state that nodes have, in the order of their first change.
  private List<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (View.Cell cell : run.view().cells()) {
      names.add(cell.name());
      if (names.size() == MOST_NAMES) {
        break;
      }
    }
    return new ArrayList<>(names);
  }

  /// What the state `name` of each lane reads at the cursor.
  private String[] values(String name) {
    String[] values = new String[run.view().lanes().size()];
    java.util.Arrays.fill(values, "");
    int last = run.moment(run.cursor()).last();
    for (View.Cell cell : run.view().cells()) {
      if (cell.row() > last) {
        break;
      }
      if (cell.name().equals(name)) {
        values[cell.lane()] = cell.value();
      }
    }
    return values;
  }
}

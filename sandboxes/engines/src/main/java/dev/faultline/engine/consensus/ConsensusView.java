package dev.faultline.engine.consensus;

import dev.faultline.sim.Sentence;
import dev.faultline.sim.Trace;
import dev.faultline.sim.TraceEvent;
import dev.faultline.sim.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Shows a trace of Paxos: lanes for proposers and acceptors, cells for what each acceptor has
/// promised and accepted, and the lamp *chosen*.
final class ConsensusView {

  private static final Pattern BALLOT =
      Pattern.compile("Ballot\\(round=(\\d+), proposer=(\\d+)\\)");
  private static final Pattern PROPOSAL =
      Pattern.compile("Proposal\\(ballot=([\\d.]+), value=\"([^\"]*)\"\\)");
  private static final Pattern PROMISE =
      Pattern.compile("Promise\\(ballot=([\\d.]+), accepted=(.*)\\)");
  private static final Pattern ONE_COMPONENT = Pattern.compile("(\\w+)\\((\\w+)=(.*)\\)");

  private final Trace trace;
  private final List<View.Row> rows = new ArrayList<>();
  private final List<View.Cell> cells = new ArrayList<>();
  private final List<View.Lamp> lamps = new ArrayList<>();
  private final Map<String, Integer> acceptorsByBallot = new LinkedHashMap<>();
  private final int majority;

  private ConsensusView(Trace trace) {
    this.trace = trace;
    majority = (int) trace.nodes().stream().filter(name -> name.startsWith("a")).count() / 2 + 1;
  }

  static View of(Trace trace) {
    ConsensusView view = new ConsensusView(trace);
    for (int i = 0; i < trace.events().size(); i++) {
      view.add(i, trace.events().get(i));
    }
    List<View.Lane> lanes =
        trace.nodes().stream()
            .map(n -> new View.Lane(n, n.startsWith("p") ? "role.proposer" : "role.acceptor"))
            .toList();
    return new View(lanes, view.rows, view.cells, view.lamps);
  }

  private void add(int index, TraceEvent event) {
    if (event.kind() == TraceEvent.Kind.SET_TIMER) {
      return;
    }
    String node = trace.nodes().get(event.node());
    String peer = event.peer() < 0 ? "" : trace.nodes().get(event.peer());
    Sentence says = Sentence.of("event." + event.kind(), node, peer, compact(event.content()));
    rows.add(
        new View.Row(index, event.timeMicros(), event.kind(), event.node(), event.peer(), says));
    if (event.kind() == TraceEvent.Kind.SEND && node.startsWith("a")) {
      state(event);
    }
  }

  private void state(TraceEvent event) {
    int row = rows.size() - 1;
    String text = compact(event.content());
    if (event.type().equals("Promise")) {
      cells.add(new View.Cell(row, event.node(), "cell.promised", text.split(" ", -1)[1]));
    } else if (event.type().equals("Accepted")) {
      String proposal = text.substring("Accepted ".length());
      cells.add(new View.Cell(row, event.node(), "cell.accepted", proposal));
      String ballot = proposal.split(" ", -1)[0];
      int mask = acceptorsByBallot.merge(ballot, 1 << event.node(), (a, b) -> a | b);
      if (lamps.isEmpty() && Integer.bitCount(mask) >= majority) {
        lamps.add(new View.Lamp(row, "lamp.chosen", Sentence.of("lamp.chosen.says", proposal)));
      }
    }
  }

  /// `Promise(ballot=Ballot(round=2, proposer=1), accepted=none)` as `Promise 2.1, none`.
  static String compact(String content) {
    String text = BALLOT.matcher(content).replaceAll("$1.$2");
    text = PROPOSAL.matcher(text).replaceAll("$1 $2");
    text = PROMISE.matcher(text).replaceAll("Promise $1, $2");
    Matcher one = ONE_COMPONENT.matcher(text);
    return one.matches() ? one.group(1) + " " + one.group(3) : text;
  }
}

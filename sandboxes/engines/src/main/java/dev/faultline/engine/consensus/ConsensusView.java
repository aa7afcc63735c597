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

/// Shows a trace of Paxos: lanes for the nodes, cells for what each of them has promised, accepted
/// and learnt, and the lamps *chosen* and *learnt*. What whole nodes promise and accept is known
/// where they use the engine's own messages.
final class ConsensusView {

  private static final Pattern BALLOT =
      Pattern.compile("Ballot\\(round=(\\d+), proposer=(\\d+)\\)");
  private static final Pattern PROPOSAL =
      Pattern.compile("Proposal\\(ballot=([\\d.]+), value=\"([^\"]*)\"\\)");
  private static final Pattern PROMISE =
      Pattern.compile("Promise\\(ballot=([\\d.]+), accepted=(.*)\\)");
  private static final Pattern PROMISED = Pattern.compile("Promise ([\\d.]+), .*");
  private static final Pattern ACCEPTED = Pattern.compile("Accepted (([\\d.]+) .*)");
  private static final Pattern ONE_COMPONENT = Pattern.compile("(\\w+)\\((\\w+)=(.*)\\)");

  private final Trace trace;
  private final List<View.Row> rows = new ArrayList<>();
  private final List<View.Cell> cells = new ArrayList<>();
  private final List<View.Lamp> lamps = new ArrayList<>();
  private final Map<String, Integer> acceptorsByBallot = new LinkedHashMap<>();
  private final int majority;
  private boolean isChosen;
  private boolean isLearnt;

  private ConsensusView(Trace trace) {
    this.trace = trace;
    majority = (int) trace.nodes().stream().filter(ConsensusView::isAcceptor).count() / 2 + 1;
  }

  static View of(Trace trace) {
    ConsensusView view = new ConsensusView(trace);
    for (int i = 0; i < trace.events().size(); i++) {
      view.add(i, trace.events().get(i));
    }
    List<View.Lane> lanes =
        trace.nodes().stream().map(name -> new View.Lane(name, role(name))).toList();
    return new View(lanes, view.rows, view.cells, view.lamps);
  }

  private static String role(String name) {
    return switch (name.charAt(0)) {
      case 'p' -> "role.proposer";
      case 'a' -> "role.acceptor";
      default -> "role.node";
    };
  }

  private static boolean isAcceptor(String name) {
    return !name.startsWith("p");
  }

  private void add(int index, TraceEvent event) {
    if (event.kind() == TraceEvent.Kind.SET_TIMER) {
      return;
    }
    String node = trace.nodes().get(event.node());
    String peer = event.peer() < 0 ? "" : trace.nodes().get(event.peer());
    Sentence says = Sentence.of(key(event.kind(), node), node, peer, compact(event.content()));
    rows.add(
        new View.Row(index, event.timeMicros(), event.kind(), event.node(), event.peer(), says));
    if (event.kind() == TraceEvent.Kind.SEND && isAcceptor(node)) {
      state(event);
    } else if (event.kind() == TraceEvent.Kind.DECIDE && isAcceptor(node)) {
      learnt(event, node);
    }
  }

  /// Whole nodes learn where proposers decide.
  private static String key(TraceEvent.Kind kind, String node) {
    boolean isWhole = role(node).equals("role.node");
    if (isWhole && kind == TraceEvent.Kind.DECIDE) {
      return "event.learn";
    }
    return isWhole && kind == TraceEvent.Kind.BREAK ? "event.judged" : "event." + kind;
  }

  private void learnt(TraceEvent event, String node) {
    int row = rows.size() - 1;
    cells.add(new View.Cell(row, event.node(), "cell.learnt", event.content()));
    if (!isLearnt) {
      isLearnt = true;
      Sentence says = Sentence.of("lamp.learnt.says", node, event.content());
      lamps.add(new View.Lamp(row, "lamp.learnt", says));
    }
  }

  private void state(TraceEvent event) {
    int row = rows.size() - 1;
    String text = compact(event.content());
    Matcher promise = PROMISED.matcher(text);
    Matcher accepted = ACCEPTED.matcher(text);
    if (promise.matches()) {
      cells.add(new View.Cell(row, event.node(), "cell.promised", promise.group(1)));
    } else if (accepted.matches()) {
      cells.add(new View.Cell(row, event.node(), "cell.accepted", accepted.group(1)));
      int mask = acceptorsByBallot.merge(accepted.group(2), 1 << event.node(), (a, b) -> a | b);
      if (!isChosen && Integer.bitCount(mask) >= majority) {
        isChosen = true;
        Sentence says = Sentence.of("lamp.chosen.says", accepted.group(1));
        lamps.add(new View.Lamp(row, "lamp.chosen", says));
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

package dev.faultline.engine.consensus;

import dev.faultline.sim.Sentence;
import dev.faultline.sim.Telling;
import dev.faultline.sim.Trace;
import dev.faultline.sim.TraceEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells of a trace of Paxos: cells for what each node has promised, accepted and learnt, and the
/// lamps *chosen* and *learnt*. What whole nodes promise and accept is known where they use the
/// engine's own messages.
final class ConsensusTelling implements Telling {

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
  private final Map<String, Integer> acceptorsByBallot = new LinkedHashMap<>();
  private final int majority;
  private boolean isChosen;
  private boolean isLearnt;

  ConsensusTelling(Trace trace) {
    this.trace = trace;
    majority = (int) trace.nodes().stream().filter(ConsensusTelling::isAcceptor).count() / 2 + 1;
  }

  @Override
  public String role(String node) {
    if (node.startsWith("p")) {
      return "role.proposer";
    }
    return node.startsWith("a") ? "role.acceptor" : "role.node";
  }

  private static boolean isAcceptor(String name) {
    return !name.startsWith("p");
  }

  /// `Promise(ballot=Ballot(round=2, proposer=1), accepted=none)` as `Promise 2.1, none`.
  @Override
  public String brief(String content) {
    String text = BALLOT.matcher(content).replaceAll("$1.$2");
    text = PROPOSAL.matcher(text).replaceAll("$1 $2");
    text = PROMISE.matcher(text).replaceAll("Promise $1, $2");
    Matcher one = ONE_COMPONENT.matcher(text);
    return one.matches() ? one.group(1) + " " + one.group(3) : text;
  }

  @Override
  public String label(String brief) {
    return brief.endsWith(", none") ? brief.substring(0, brief.length() - 6) : brief;
  }

  /// Whole nodes learn where proposers decide.
  @Override
  public String sentence(TraceEvent event, String node) {
    boolean isWhole = role(node).equals("role.node");
    if (isWhole && event.kind() == TraceEvent.Kind.DECIDE) {
      return "event.learn";
    }
    return isWhole && event.kind() == TraceEvent.Kind.BREAK
        ? "event.judged"
        : "event." + event.kind();
  }

  @Override
  public void changes(TraceEvent event, String brief, Changes changes) {
    String node = trace.nodes().get(event.node());
    if (!isAcceptor(node)) {
      return;
    }
    if (event.kind() == TraceEvent.Kind.SEND) {
      sent(event.node(), brief, changes);
    } else if (event.kind() == TraceEvent.Kind.DECIDE) {
      changes.cell("cell.learnt", brief);
      if (!isLearnt) {
        isLearnt = true;
        changes.lamp("lamp.learnt", Sentence.of("lamp.learnt.says", node, brief));
      }
    }
  }

  private void sent(int node, String brief, Changes changes) {
    Matcher promise = PROMISED.matcher(brief);
    Matcher accepted = ACCEPTED.matcher(brief);
    if (promise.matches()) {
      changes.cell("cell.promised", promise.group(1));
    } else if (accepted.matches()) {
      changes.cell("cell.accepted", accepted.group(1));
      int mask = acceptorsByBallot.merge(accepted.group(2), 1 << node, (a, b) -> a | b);
      if (!isChosen && Integer.bitCount(mask) >= majority) {
        isChosen = true;
        changes.lamp("lamp.chosen", Sentence.of("lamp.chosen.says", accepted.group(1)));
      }
    }
  }
}

package dev.faultline.engine.consensus;

import dev.faultline.api.Payload;
import dev.faultline.engine.consensus.api.Accept;
import dev.faultline.engine.consensus.api.Accepted;
import dev.faultline.engine.consensus.api.Ballot;
import dev.faultline.engine.consensus.api.Prepare;
import dev.faultline.engine.consensus.api.Promise;
import dev.faultline.engine.consensus.api.Proposal;
import dev.faultline.sim.Broken;
import dev.faultline.sim.Monitor;
import dev.faultline.sim.Operation;
import dev.faultline.sim.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Judges acceptors by what they say, and never by what they claim of themselves: a promise is a
/// vow from the moment it is sent, whether or not it arrives.
final class PaxosMonitor implements Monitor {

  private final Roster roster;
  private final List<Operation> asked;
  private int decided;
  private final AcceptorRecord[] records;
  private final int[] preparedRounds;
  private final Map<Ballot, Tally> tallies = new LinkedHashMap<>();
  private @Nullable String chosen;
  private @Nullable Broken broken;

  /// @param asked what proposers are asked for; each of them has to decide
  PaxosMonitor(Roster roster, List<Operation> asked) {
    this.roster = roster;
    this.asked = asked;
    records = new AcceptorRecord[roster.acceptors()];
    for (int i = 0; i < records.length; i++) {
      records[i] = new AcceptorRecord();
    }
    preparedRounds = new int[roster.proposers()];
  }

  @Override
  public @Nullable Broken broken() {
    return broken;
  }

  @Override
  public @Nullable Broken atEnd() {
    for (Operation operation : asked) {
      int proposer = operation.node();
      if ((decided & 1 << proposer) == 0) {
        Sentence says = Sentence.of("broken.decides", "p" + proposer);
        return new Broken(PaxosProperty.DECIDES.property(), proposer, Broken.NOW, says);
      }
    }
    return null;
  }

  /// `proposer` decided.
  void decided(int proposer) {
    decided |= 1 << proposer;
  }

  @Override
  public void sent(int event, int from, int life, int to, Payload message) {
    if (broken != null) {
      return;
    }
    if (from < roster.proposers()) {
      proposerSent(from, message);
      return;
    }
    Says says = new Says(event, from, life);
    if (message instanceof Promise promise) {
      promised(says, promise);
    } else if (message instanceof Accepted accepted) {
      accepted(says, accepted.proposal());
    }
  }

  private void proposerSent(int proposer, Payload message) {
    if (message instanceof Prepare prepare) {
      preparedRounds[proposer] = prepare.ballot().round();
    } else if (message instanceof Accept accept) {
      tallies.computeIfAbsent(accept.proposal().ballot(), b -> new Tally(accept.proposal()));
    }
  }

  private void promised(Says says, Promise promise) {
    Ballot ballot = promise.ballot();
    if (!isAsked(ballot)) {
      fail(says, PaxosProperty.VALIDITY, "broken.unasked-promise", ballot);
      return;
    }
    AcceptorRecord record = records[says.node - roster.proposers()];
    if (record.vow != null && ballot.isBelow(record.vow)) {
      failVow(says, record, "broken.promise-below", ballot.toString());
      return;
    }
    Proposal reported = promise.accepted().orElse(null);
    if (reported != null && !isProposed(reported)) {
      fail(says, PaxosProperty.VALIDITY, "broken.reported-unknown", ballot, text(reported));
    } else if (reported != null && ballot.isBelow(reported.ballot())) {
      fail(says, PaxosProperty.PROMISE_KEPT, "broken.promise-below-own", ballot, text(reported));
    } else if (record.accepted != null
        && (reported == null || reported.ballot().isBelow(record.accepted.ballot()))) {
      boolean crashed = record.acceptedLife != says.life;
      fail(
          says,
          crashed ? PaxosProperty.ACCEPTANCE_SURVIVES_CRASH : PaxosProperty.REPORT,
          crashed ? "broken.report.crash" : "broken.report",
          ballot,
          text(reported),
          text(record.accepted));
    } else {
      record.vow(ballot, says.life);
    }
  }

  private void accepted(Says says, Proposal proposal) {
    Tally tally = tallies.get(proposal.ballot());
    if (tally == null || !tally.proposal.value().equals(proposal.value())) {
      fail(says, PaxosProperty.VALIDITY, "broken.accepted-unknown", text(proposal));
      return;
    }
    AcceptorRecord record = records[says.node - roster.proposers()];
    if (record.vow != null && proposal.ballot().isBelow(record.vow)) {
      failVow(says, record, "broken.accept-below", text(proposal));
      return;
    }
    record.vow(proposal.ballot(), says.life);
    record.accept(proposal, says.life);
    tally.acceptors |= 1 << says.node;
    if (Integer.bitCount(tally.acceptors) >= roster.majority()) {
      choose(says, proposal.value());
    }
  }

  private void choose(Says says, String value) {
    if (chosen != null && !chosen.equals(value)) {
      fail(says, PaxosProperty.AGREEMENT, "broken.agreement", chosen, value);
    }
    chosen = value;
  }

  private boolean isAsked(Ballot ballot) {
    return ballot.proposer() >= 0
        && ballot.proposer() < preparedRounds.length
        && ballot.round() > 0
        && ballot.round() <= preparedRounds[ballot.proposer()];
  }

  private boolean isProposed(Proposal proposal) {
    Tally tally = tallies.get(proposal.ballot());
    return tally != null && tally.proposal.value().equals(proposal.value());
  }

  private void failVow(Says says, AcceptorRecord record, String key, String done) {
    boolean crashed = record.vowLife != says.life;
    fail(
        says,
        crashed ? PaxosProperty.PROMISE_SURVIVES_CRASH : PaxosProperty.PROMISE_KEPT,
        crashed ? key + ".crash" : key,
        done,
        String.valueOf(record.vow));
  }

  private void fail(Says says, PaxosProperty property, String key, Object... arguments) {
    Object[] all = new Object[arguments.length + 1];
    all[0] = "a" + says.node;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    broken = new Broken(property.property(), says.node, says.event, Sentence.of(key, all));
  }

  private static String text(@Nullable Proposal proposal) {
    return proposal == null ? "@nothing" : proposal.ballot() + " " + proposal.value();
  }

  /// Who says something, when, and in which life.
  private record Says(int event, int node, int life) {}

  /// Who accepted the proposal of one ballot.
  private static final class Tally {

    private final Proposal proposal;
    private int acceptors;

    Tally(Proposal proposal) {
      this.proposal = Objects.requireNonNull(proposal);
    }
  }

  /// What one acceptor has vouched for.
  private static final class AcceptorRecord {

    private @Nullable Ballot vow;
    private int vowLife;
    private @Nullable Proposal accepted;
    private int acceptedLife;

    private void vow(Ballot ballot, int life) {
      if (vow == null || vow.isBelow(ballot)) {
        vow = ballot;
        vowLife = life;
      }
    }

    private void accept(Proposal proposal, int life) {
      if (accepted == null || accepted.ballot().isBelow(proposal.ballot())) {
        accepted = proposal;
        acceptedLife = life;
      }
    }
  }
}

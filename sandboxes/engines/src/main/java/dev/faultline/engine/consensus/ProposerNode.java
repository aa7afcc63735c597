package dev.faultline.engine.consensus;

import dev.faultline.api.Context;
import dev.faultline.api.NodeId;
import dev.faultline.api.NodeProgram;
import dev.faultline.api.Payload;
import dev.faultline.engine.consensus.api.Accept;
import dev.faultline.engine.consensus.api.Accepted;
import dev.faultline.engine.consensus.api.Ballot;
import dev.faultline.engine.consensus.api.Nack;
import dev.faultline.engine.consensus.api.Prepare;
import dev.faultline.engine.consensus.api.Promise;
import dev.faultline.engine.consensus.api.Proposal;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/// The engine's own proposer: correct, stubborn, and with a random pause that doubles.
final class ProposerNode implements NodeProgram {

  private static final long FIRST_PAUSE_MICROS = 15_000;
  private static final int MAX_DOUBLINGS = 4;

  private final Roster roster;
  private final int[] rounds;
  private final ObjIntConsumer<String> decided;
  private String value = "";
  private @Nullable Ballot ballot;
  private int attempts;
  private int promised;
  private int accepted;
  private @Nullable Proposal highest;
  private @Nullable Proposal proposal;
  private boolean done;

  /// @param rounds the last round of each proposer; it outlives a crash, or a ballot would come
  ///   twice
  /// @param decided hears the decided value and this node's index, once
  ProposerNode(Roster roster, int[] rounds, ObjIntConsumer<String> decided) {
    this.roster = roster;
    this.rounds = rounds;
    this.decided = decided;
  }

  /// A client's wish.
  record Propose(String value) implements Payload {}

  /// Time to try again, unless a later attempt is under way.
  private record Retry(int attempt) implements Payload {}

  @Override
  public void start(Context context) {
    // It waits to be asked.
  }

  @Override
  public void onMessage(NodeId from, Payload message, Context context) {
    switch (message) {
      case Propose wish -> {
        value = wish.value();
        attempt(context);
      }
      case Promise promise -> onPromise(from, promise, context);
      case Accepted answer -> onAccepted(from, answer, context);
      case Nack nack -> outbid(nack.promised().round(), context.self().index());
      default -> {
        // Acceptors under test may send what they like.
      }
    }
  }

  @Override
  public void onTimer(Payload tag, Context context) {
    if (!done && tag instanceof Retry(int attempt) && attempt == attempts) {
      attempt(context);
    }
  }

  private void attempt(Context context) {
    int self = context.self().index();
    attempts++;
    rounds[self]++;
    promised = 0;
    accepted = 0;
    highest = null;
    proposal = null;
    Ballot next = new Ballot(rounds[self], self);
    ballot = next;
    broadcast(new Prepare(next), context);
    long pause = FIRST_PAUSE_MICROS << Math.min(attempts - 1, MAX_DOUBLINGS);
    context.setTimer(pause + context.random().nextLong(pause), new Retry(attempts));
  }

  private void outbid(int promised, int self) {
    rounds[self] = Math.max(rounds[self], Math.min(promised, rounds[self] + 1_000));
  }

  private void onPromise(NodeId from, Promise promise, Context context) {
    if (done || proposal != null || !promise.ballot().equals(ballot)) {
      return;
    }
    Proposal reported = promise.accepted().orElse(null);
    if (reported != null && (highest == null || highest.ballot().isBelow(reported.ballot()))) {
      highest = reported;
    }
    promised |= 1 << from.index();
    if (Integer.bitCount(promised) >= roster.majority()) {
      Proposal chosen = new Proposal(promise.ballot(), highest == null ? value : highest.value());
      proposal = chosen;
      broadcast(new Accept(chosen), context);
    }
  }

  private void onAccepted(NodeId from, Accepted answer, Context context) {
    Proposal current = proposal;
    if (done || current == null || !answer.proposal().ballot().equals(current.ballot())) {
      return;
    }
    accepted |= 1 << from.index();
    if (Integer.bitCount(accepted) >= roster.majority()) {
      done = true;
      decided.accept(current.value(), context.self().index());
    }
  }

  private void broadcast(Payload message, Context context) {
    for (int i = 0; i < roster.acceptors(); i++) {
      context.send(new NodeId(roster.acceptor(i)), message);
    }
  }
}

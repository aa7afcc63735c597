package dev.faultline.sim.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.api.Context;
import dev.faultline.api.NodeId;
import dev.faultline.api.NodeProgram;
import dev.faultline.api.Payload;
import dev.faultline.sim.NodeSpec;
import dev.faultline.sim.Property;
import dev.faultline.sim.SeededRandom;
import dev.faultline.sim.Sentence;
import dev.faultline.sim.StreamName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Leaving out interleavings changes counts, and no answer.
class ReductionTest {

  private static final StreamName WORLDS = StreamName.of("worlds");
  private static final int NODES = 3;
  private static final int STATES = 4;
  private static final int LETTERS = 3;

  private record Letter(int value) implements Payload {}

  /// A small machine of states and letters, all of it by chance.
  private static final class Table {

    private final int[][] next = new int[STATES][LETTERS];
    private final int[][] sends = new int[STATES][LETTERS];
    private final int[][] to = new int[STATES][LETTERS];

    static Table of(SeededRandom random) {
      Table table = new Table();
      for (int state = 0; state < STATES; state++) {
        for (int letter = 0; letter < LETTERS; letter++) {
          table.next[state][letter] = random.index(3) == 0 ? random.index(STATES) : state;
          table.sends[state][letter] = random.index(3) == 0 ? random.index(LETTERS) : -1;
          table.to[state][letter] = random.index(NODES);
        }
      }
      return table;
    }
  }

  private static final class Machine implements NodeProgram {

    private final Table table;
    private int state;
    private boolean wasLast;

    Machine(Table table) {
      this.table = table;
    }

    @Override
    public void start(Context context) {
      NodeId next = new NodeId((context.self().index() + 1) % NODES);
      context.send(next, new Letter(0));
      context.setTimer(1, new Letter(1));
    }

    @Override
    public void onMessage(NodeId from, Payload message, Context context) {
      if (message instanceof Letter(int value)) {
        int sent = table.sends[state][value];
        if (sent >= 0) {
          context.send(new NodeId(table.to[state][value]), new Letter(sent));
        }
        state = table.next[state][value];
        wasLast |= state == STATES - 1;
      }
    }

    @Override
    public void onTimer(Payload tag, Context context) {
      onMessage(context.self(), tag, context);
    }
  }

  /// Breaks once so many nodes have been in their last state.
  private record Random(long seed, int most) implements World {

    @Override
    public List<NodeSpec> nodes() {
      SeededRandom random = SeededRandom.stream(seed, WORLDS);
      List<NodeSpec> nodes = new ArrayList<>();
      for (int i = 0; i < NODES; i++) {
        Table table = Table.of(random);
        nodes.add(new NodeSpec("n" + i, false, () -> new Machine(table)));
      }
      return nodes;
    }

    @Override
    public Rules rules() {
      return Rules.plain();
    }

    @Override
    public List<Invariant> invariants() {
      return List.of(new Few(most));
    }
  }

  private record Few(int most) implements Invariant {

    @Override
    public Property property() {
      return new Property("few", Property.Kind.SAFETY);
    }

    @Override
    public Optional<Sentence> broken(State state) {
      int last = 0;
      for (int i = 0; i < NODES; i++) {
        last += state.program(i) instanceof Machine machine && machine.wasLast ? 1 : 0;
      }
      return last > most ? Optional.of(Sentence.of("too.many", last)) : Optional.empty();
    }

    @Override
    public boolean isStable() {
      return true;
    }
  }

  @Test
  void answersAreTheSameInManyWorlds() {
    int broken = 0;
    int fewer = 0;
    for (long seed = 0; seed < 300; seed++) {
      for (int most = 0; most < NODES; most++) {
        Explorer explorer = new Explorer(new Random(seed, most), Limits.SMALL, Succession.SNAPSHOT);
        Answer whole = explorer.explore();
        Answer part = explorer.exploreReduced();

        assertThat(part.getClass()).as("seed " + seed).isEqualTo(whole.getClass());
        if (whole instanceof Answer.Broken found) {
          broken++;
          assertThat(((Answer.Broken) part).choices()).hasSameSizeAs(found.choices());
        } else {
          assertThat(part.states()).isLessThanOrEqualTo(whole.states());
          fewer += part.states() < whole.states() ? 1 : 0;
        }
      }
    }
    assertThat(broken).isGreaterThan(100);
    assertThat(fewer).isGreaterThan(100);
  }

  @ParameterizedTest
  @EnumSource(TwoPhase.Flaw.class)
  void flawIsFoundAllTheSame(TwoPhase.Flaw flaw) {
    Explorer explorer =
        new Explorer(new TwoPhase(3, flaw, Rules.plain()), Limits.SMALL, Succession.REPLAY);

    Answer whole = explorer.explore();
    Answer part = explorer.exploreReduced();

    assertThat(part.getClass()).isEqualTo(whole.getClass());
    if (whole instanceof Answer.Broken found) {
      assertThat(((Answer.Broken) part).choices()).isEqualTo(found.choices());
    } else {
      assertThat(part.states()).isLessThan(whole.states());
    }
  }

  @Test
  void nothingIsLeftOutWhereItWouldShow() {
    TwoPhase once = new TwoPhase(2, TwoPhase.Flaw.NONE, Rules.plain().with(Rules.Delivery.ONCE));
    TwoPhase crashing =
        new TwoPhase(1, TwoPhase.Flaw.NONE, Rules.plain().withCrashes(1, Rules.Survival.OLDEST));

    for (World world : List.of(once, crashing)) {
      Explorer explorer = new Explorer(world, Limits.SMALL, Succession.REPLAY);

      assertThat(explorer.exploreReduced().states()).isEqualTo(explorer.explore().states());
    }
  }
}

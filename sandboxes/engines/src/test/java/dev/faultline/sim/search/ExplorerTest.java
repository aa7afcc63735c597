package dev.faultline.sim.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.sim.Outcome;
import dev.faultline.sim.TraceEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The search meets every state once, and finds a shortest way to a broken one.
class ExplorerTest {

  @ParameterizedTest
  @EnumSource(Succession.class)
  void twoPhaseCommitHoldsInAllItsStates(Succession succession) {
    assertThat(explore(TwoPhase.of(1), succession)).isEqualTo(new Answer.Holds(39, 7, false));
    assertThat(explore(TwoPhase.of(2), succession)).isEqualTo(new Answer.Holds(507, 12, false));
    assertThat(explore(TwoPhase.of(3), succession)).isEqualTo(new Answer.Holds(7_083, 17, false));
    assertThat(explore(TwoPhase.of(4), succession)).isEqualTo(new Answer.Holds(103_155, 22, false));
  }

  @Test
  void statesAreThoseOfSearchThatReplaysTheWholeWorld() {
    for (int participants = 1; participants <= 2; participants++) {
      NaiveSearch naive = new NaiveSearch(TwoPhase.of(participants));

      assertThat(explore(TwoPhase.of(participants), Succession.REPLAY))
          .isEqualTo(new Answer.Holds(naive.states(), naive.depth(), false));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "COUNTS_VOTES, unanimity, 3",
    "GIVES_UP, agreement, 5",
    "DECIDES_TWICE, agreement, 6"
  })
  void flawIsFoundOnShortestWay(TwoPhase.Flaw flaw, String property, int steps) {
    TwoPhase world = new TwoPhase(2, flaw, Rules.plain());

    for (Succession succession : Succession.values()) {
      Answer.Broken broken = (Answer.Broken) explore(world, succession);

      assertThat(broken.choices()).hasSize(steps);
      assertThat(broken.outcome())
          .isInstanceOfSatisfying(
              Outcome.Broken.class, it -> assertThat(it.property()).isEqualTo(property));
    }
    assertThat(new NaiveSearch(world).shortest()).isEqualTo(steps);
  }

  @Test
  void storyTellsTheWay() {
    TwoPhase world = new TwoPhase(2, TwoPhase.Flaw.COUNTS_VOTES, Rules.plain());

    Story story = ((Answer.Broken) explore(world, Succession.REPLAY)).story();

    assertThat(story.nodes()).containsExactly("c", "p1", "p2");
    assertThat(story.events())
        .filteredOn(event -> event.kind() == TraceEvent.Kind.DELIVER)
        .extracting(event -> story.nodes().get(event.node()) + " " + event.content())
        .containsExactly("p1 Prepare()", "c Vote()", "c Vote()");
    assertThat(story.events())
        .filteredOn(event -> event.kind() == TraceEvent.Kind.DELIVER)
        .allSatisfy(event ->
            assertThat(story.events().get(event.cause()).content()).isEqualTo(event.content()));
  }

  @Test
  void boundIsToldAndNothingMore() {
    Explorer states = new Explorer(TwoPhase.of(3), Limits.SMALL.withStates(100), Succession.REPLAY);
    Explorer depth = new Explorer(TwoPhase.of(3), Limits.SMALL.withDepth(4), Succession.REPLAY);
    Explorer enough = new Explorer(TwoPhase.of(2), Limits.SMALL.withDepth(12), Succession.REPLAY);

    assertThat(states.explore())
        .isInstanceOfSatisfying(
            Answer.Undecided.class, it -> assertThat(it.bound()).isEqualTo(Answer.Bound.STATES));
    assertThat(depth.explore())
        .isInstanceOfSatisfying(
            Answer.Undecided.class, it -> assertThat(it.bound()).isEqualTo(Answer.Bound.DEPTH));
    assertThat(enough.explore()).isInstanceOf(Answer.Holds.class);
  }

  @Test
  void messagesThatArriveOnceMakeFewerStates() {
    Rules once = Rules.plain().with(Rules.Delivery.ONCE);
    TwoPhase world = new TwoPhase(2, TwoPhase.Flaw.NONE, once);

    NaiveSearch naive = new NaiveSearch(world);

    assertThat(explore(world, Succession.REPLAY))
        .isEqualTo(new Answer.Holds(naive.states(), naive.depth(), false));
    assertThat(explore(world, Succession.SNAPSHOT)).isEqualTo(explore(world, Succession.REPLAY));
  }

  private static Answer explore(World world, Succession succession) {
    return new Explorer(world, Limits.SMALL, succession).explore();
  }
}

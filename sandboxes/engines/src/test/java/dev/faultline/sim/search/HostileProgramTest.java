package dev.faultline.sim.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.api.Context;
import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import dev.faultline.sim.Meter;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.Sentence;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Programs that a search must not be fooled by.
@SuppressWarnings("UnusedVariable") // what is written and never read is state all the same
class HostileProgramTest {

  /// Its methods lie, or stop whoever calls them.
  private static final class Liar {

    private int said;

    @Override
    public boolean equals(Object other) {
      throw new IllegalStateException("equals of a learner was called");
    }

    @Override
    public int hashCode() {
      throw new IllegalStateException("hashCode of a learner was called");
    }

    @Override
    public String toString() {
      throw new IllegalStateException("toString of a learner was called");
    }
  }

  private record Told(int value) implements Payload {

    @Override
    public boolean equals(Object other) {
      return other instanceof Told;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  private static final class Lying implements Lone.Answering {

    private final Liar liar = new Liar();

    @Override
    public void asked(int number, Context context) {
      liar.said = number;
    }
  }

  private static final class Shelving implements Lone.Answering {

    private final Liar[] shelf = {new Liar(), new Liar()};
    private final int[][] grid = new int[2][2];

    @Override
    public void asked(int number, Context context) {
      shelf[number & 1].said = 1;
      grid[number >> 1 & 1][0] = 1;
    }
  }

  private static final class Ring {

    private Ring next = this;
    private int value;
  }

  private static final class Circular implements Lone.Answering {

    private final Ring first = new Ring();

    @Override
    public void asked(int number, Context context) {
      Ring second = new Ring();
      second.value = number;
      second.next = first.next;
      first.next = second;
    }
  }

  private static final class Shared implements Lone.Answering {

    private static final List<Integer> ALL = new ArrayList<>();

    private int seen;

    @Override
    public void asked(int number, Context context) {
      ALL.add(number);
      seen = ALL.size();
    }
  }

  private static final class Quiet implements Lone.Answering {

    private static int calls;

    @Override
    public void asked(int number, Context context) {
      context.send(new NodeId(0), new Told(calls++));
    }
  }

  private static final class Ordered implements Lone.Answering {

    private final Set<Integer> seen = new LinkedHashSet<>();

    @Override
    public void asked(int number, Context context) {
      seen.add(number);
    }

    int newest() {
      return List.copyOf(seen).getLast();
    }
  }

  /// Two lists that are equal, and in one of two ways one.
  private static final class Aliased implements Lone.Answering {

    private List<Integer> left = new ArrayList<>();
    private List<Integer> right = new ArrayList<>();

    @Override
    public void asked(int number, Context context) {
      if (number < 2) {
        List<Integer> fresh = new ArrayList<>();
        left = fresh;
        right = number == 0 ? fresh : new ArrayList<>();
      } else {
        left.add(number);
      }
    }
  }

  private static final class Walking implements Lone.Answering {

    private final List<Integer> list = new ArrayList<>(List.of(1, 2));
    private final Iterator<Integer> iterator = list.iterator();

    @Override
    public void asked(int number, Context context) {
      list.set(0, iterator.hasNext() ? number : 0);
    }
  }

  private static final class Growing implements Lone.Answering {

    private final List<String> all = new ArrayList<>();

    @Override
    public void asked(int number, Context context) {
      for (int i = 0; i < 100_000; i++) {
        all.add("x");
      }
    }
  }

  private static final class Endless implements Lone.Answering {

    @Override
    public void asked(int number, Context context) {
      while (number >= 0) {
        Meter.tick(1);
      }
    }
  }

  private static final class Counting implements Lone.Answering {

    private final Map<String, Long> counts = new LinkedHashMap<>();

    @Override
    public void asked(int number, Context context) {
      context.setTimer(1, new Told(0));
    }

    @Override
    public void onTimer(Payload tag, Context context) {
      counts.merge("all", 1L, Long::sum);
      context.setTimer(1, new Told(0));
    }
  }

  private static final class Throwing implements Lone.Answering {

    @Override
    public void asked(int number, Context context) {
      throw new ArithmeticException("/ by zero");
    }
  }

  private static final class Punctual implements Lone.Answering {

    @Override
    public void asked(int number, Context context) {
      context.log("at " + context.nowMicros());
    }
  }

  private static final class Gambler implements Lone.Answering {

    private long drawn;

    @Override
    public void asked(int number, Context context) {
      drawn = context.random().nextLong();
    }
  }

  @ParameterizedTest
  @EnumSource(Succession.class)
  void methodsOfLearnersAreNotCalled(Succession succession) {
    assertThat(new Lone(3, Lying::new).explore(succession)).isInstanceOf(Answer.Holds.class);
    assertThat(((Answer.Holds) new Lone(3, Lying::new).explore(succession)).states())
        .as("each set of what was asked, with what came last")
        .isEqualTo(1 + 3 + 3 * 2 + 3);
  }

  @ParameterizedTest
  @EnumSource(Succession.class)
  void elementsOfArraysAreState(Succession succession) {
    Lone world =
        new Lone(2, Shelving::new)
            .holds(state ->
                !(state.program(0) instanceof Shelving shelving)
                    || shelving.shelf[0].said + shelving.shelf[1].said < 2);

    assertThat(world.explore(succession))
        .isInstanceOfSatisfying(Answer.Broken.class, it -> assertThat(it.choices()).hasSize(2));
  }

  @ParameterizedTest
  @EnumSource(Succession.class)
  void cyclesEndAndCount(Succession succession) {
    assertThat(new Lone(2, Circular::new).explore(succession))
        .isEqualTo(new Answer.Holds(5, 2, false));
  }

  @ParameterizedTest
  @EnumSource(Succession.class)
  void sharedStateIsFoundOut(Succession succession) {
    assertThat(new Lone(2, Shared::new).explore(succession))
        .isInstanceOfSatisfying(
            Answer.Undecided.class,
            it -> {
              assertThat(it.bound()).isEqualTo(Answer.Bound.PROGRAM);
              assertThat(it.says()).isEqualTo(Sentence.of("search.unsteady", it.states(), "n"));
            });
    assertThat(new Lone(1, Quiet::new).explore(succession))
        .isInstanceOfSatisfying(
            Answer.Undecided.class, it -> assertThat(it.bound()).isEqualTo(Answer.Bound.PROGRAM));
  }

  @ParameterizedTest
  @EnumSource(Succession.class)
  void orderThatProgramCanSeeIsPartOfTheState(Succession succession) {
    Lone world =
        new Lone(2, Ordered::new)
            .holds(state ->
                !(state.program(0) instanceof Ordered ordered)
                    || ordered.seen.size() < 2
                    || ordered.newest() == 1);

    assertThat(new Lone(2, Ordered::new).explore(succession))
        .isEqualTo(new Answer.Holds(5, 2, false));
    assertThat(world.explore(succession))
        .isInstanceOfSatisfying(Answer.Broken.class, it -> assertThat(it.choices()).hasSize(2));
  }

  @ParameterizedTest
  @EnumSource(Succession.class)
  void listsThatAreOneDifferFromListsThatAreEqual(Succession succession) {
    Lone world =
        new Lone(3, Aliased::new)
            .holds(
                state -> !(state.program(0) instanceof Aliased aliased) || aliased.right.isEmpty());

    assertThat(world.explore(succession))
        .isInstanceOfSatisfying(Answer.Broken.class, it -> assertThat(it.choices()).hasSize(2));
  }

  @ParameterizedTest
  @EnumSource(Succession.class)
  void whatCanNotBeReadIsNamed(Succession succession) {
    assertThat(new Lone(1, Walking::new).explore(succession))
        .isInstanceOfSatisfying(
            Answer.Undecided.class,
            it -> {
              assertThat(it.bound()).isEqualTo(Answer.Bound.PROGRAM);
              assertThat(it.says().key()).isEqualTo("search.unreadable");
              assertThat(it.says().arguments()).contains("java.util.ArrayList$Itr");
            });
  }

  @ParameterizedTest
  @EnumSource(Succession.class)
  void hugeStateIsRefused(Succession succession) {
    assertThat(new Lone(1, Growing::new).explore(succession))
        .isInstanceOfSatisfying(
            Answer.Undecided.class, it -> assertThat(it.says().arguments()).contains("65536"));
  }

  @ParameterizedTest
  @EnumSource(Succession.class)
  void callbackThatNeverEndsIsStopped(Succession succession) {
    assertThat(new Lone(1, Endless::new).explore(succession))
        .isInstanceOfSatisfying(
            Answer.Broken.class,
            it ->
                assertThat(it.outcome())
                    .isInstanceOfSatisfying(
                        Outcome.Stopped.class,
                        stopped -> assertThat(stopped.why()).isEqualTo(Outcome.Why.STEPS)));
  }

  @Test
  void stepsOfAllCallsAreBounded() {
    Limits few = Limits.SMALL.withSteps(500, 1_000);

    Answer answer = new Explorer(new Lone(1, Endless::new), few, Succession.REPLAY).explore();

    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Undecided.class, it -> assertThat(it.bound()).isEqualTo(Answer.Bound.STEPS));
  }

  @ParameterizedTest
  @EnumSource(Succession.class)
  void statesWithoutEndReachTheBound(Succession succession) {
    Lone world = new Lone(1, Counting::new);
    Limits limits = Limits.SMALL.withStates(100);

    assertThat(new Explorer(world, limits, succession).explore())
        .isInstanceOfSatisfying(
            Answer.Undecided.class, it -> assertThat(it.bound()).isEqualTo(Answer.Bound.STATES));
  }

  @ParameterizedTest
  @EnumSource(Succession.class)
  void exceptionIsTheAnswer(Succession succession) {
    assertThat(new Lone(2, Throwing::new).explore(succession))
        .isInstanceOfSatisfying(
            Answer.Broken.class,
            it -> {
              assertThat(it.choices()).hasSize(1);
              assertThat(it.outcome()).isInstanceOf(Outcome.Stopped.class);
            });
  }

  @ParameterizedTest
  @EnumSource(Succession.class)
  void timeAndChanceAreNotSearched(Succession succession) {
    assertThat(new Lone(1, Punctual::new).explore(succession))
        .isEqualTo(
            new Answer.Undecided(2, 1, Answer.Bound.CLOCK, Sentence.of("search.clock", 2, "n")));
    assertThat(new Lone(1, Gambler::new).explore(succession))
        .isEqualTo(
            new Answer.Undecided(2, 1, Answer.Bound.CHANCE, Sentence.of("search.chance", 2, "n")));
  }
}

package dev.faultline.sim.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.api.Context;
import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import dev.faultline.sim.Messages;
import dev.faultline.sim.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What a search must not hold against a program: its own bounds, and what it does not try in full.
@SuppressWarnings("UnusedVariable") // what is written and never read is state all the same
class FairSearchTest {

  private record Big(List<Integer> numbers) implements Payload {}

  private record Reply(int number) implements Payload {}

  /// Takes two questions at one and the same time for one question.
  private static final class Punctual implements Lone.Answering {

    private long before = -1;
    private boolean confused;

    @Override
    public void asked(int number, Context context) {
      long now = context.nowMicros();
      confused = now == before;
      before = now;
    }
  }

  /// Would be confused by equal numbers, which hardly ever come.
  private static final class Lucky implements Lone.Answering {

    private boolean confused;

    @Override
    public void asked(int number, Context context) {
      confused = context.random().nextLong() == context.random().nextLong() + 1 || number == 1;
    }
  }

  /// Asks for the time when it hears 0, and is wrong whenever it hears 1.
  private static final class Curious implements Lone.Answering {

    private boolean confused;

    @Override
    public void asked(int number, Context context) {
      if (number == 0) {
        context.nowMicros();
      } else {
        confused = true;
      }
    }
  }

  /// Sends what can not be searched, and hides that.
  private static final class Hiding implements Lone.Answering {

    private boolean confused;

    @Override
    public void asked(int number, Context context) {
      try {
        Integer[] numbers = new Integer[70_000];
        Arrays.fill(numbers, number);
        context.send(context.self(), new Big(Arrays.asList(numbers)));
      } catch (IllegalStateException e) {
        throw e;
      } catch (RuntimeException e) {
        confused = true;
      }
    }
  }

  /// Never has enough.
  private static final class Greedy implements Lone.Answering {

    @Override
    public void asked(int number, Context context) {
      throw new OutOfMemoryError("as the machine would throw it");
    }
  }

  /// Remembers each message in a state of its own, and each is sent again and again.
  private static final class Chatty implements Lone.Answering {

    private int heard;
    private final int[] numbers = new int[1_000];

    @Override
    public void asked(int number, Context context) {
      heard++;
      context.send(context.self(), new Reply(heard));
    }

    @Override
    public void onMessage(NodeId from, Payload message, Context context) {
      asked(0, context);
    }
  }

  /// Sends more than anybody can listen to.
  private static final class Flooding implements Lone.Answering {

    private int heard;

    @Override
    public void asked(int number, Context context) {
      flood(context);
    }

    @Override
    public void onMessage(NodeId from, Payload message, Context context) {
      flood(context);
    }

    private void flood(Context context) {
      heard++;
      for (int i = 0; i < 300; i++) {
        context.send(context.self(), new Reply(heard * 1_000 + i));
      }
    }
  }

  @Test
  void whatRestsOnAClockThatStandsStillIsNoFailure() {
    Lone world = new Lone(2, Punctual::new).holds(state -> !isConfused(state));

    assertThat(explore(world, Limits.SMALL))
        .isInstanceOfSatisfying(
            Answer.Undecided.class,
            it -> {
              assertThat(it.bound()).isEqualTo(Answer.Bound.CLOCK);
              assertThat(it.says().key()).isEqualTo("search.clock");
              assertThat(it.says().arguments()).endsWith("n");
            });
  }

  @Test
  void whatRestsOnChanceIsNoFailure() {
    Lone world = new Lone(2, Lucky::new).holds(state -> !isConfused(state));

    assertThat(bound(explore(world, Limits.SMALL))).isEqualTo(Answer.Bound.CHANCE);
  }

  @Test
  void whatBreaksWhereNobodyAskedIsAFailure() {
    Lone world = new Lone(2, Curious::new).holds(state -> !isConfused(state));

    assertThat(explore(world, Limits.SMALL))
        .isInstanceOfSatisfying(Answer.Broken.class, it -> assertThat(it.choices()).hasSize(1));
  }

  @Test
  void programCanNotHideWhatCanNotBeSearched() {
    Lone world = new Lone(1, Hiding::new).holds(state -> !isConfused(state));

    assertThat(bound(explore(world, Limits.SMALL))).isEqualTo(Answer.Bound.PROGRAM);
  }

  @Test
  void memoryThatTheSearchTookIsNotMissedByTheProgram() {
    assertThat(bound(explore(new Lone(1, Greedy::new), Limits.SMALL)))
        .isEqualTo(Answer.Bound.MEMORY);
  }

  @Test
  void whatIsKeptIsBounded() {
    Limits small = Limits.SMALL.withWords(100_000);

    assertThat(bound(explore(new Lone(1, Chatty::new), small))).isEqualTo(Answer.Bound.MEMORY);
  }

  @Test
  void searchOfAFloodEndsSoon() {
    Limits few = Limits.SMALL.withSteps(2_000_000, 1_000_000);

    assertThat(bound(explore(new Lone(1, Flooding::new), few)))
        .isIn(Answer.Bound.STEPS, Answer.Bound.MEMORY);
  }

  @Test
  void everySentenceStandsInBothLanguages() {
    List<String> missing = new ArrayList<>();
    for (String why :
        List.of(
            "holds",
            "holds.reduced",
            "steps",
            "states",
            "depth",
            "memory",
            "clock",
            "chance",
            "unsteady",
            "unreadable",
            "extends",
            "uncopied",
            "large",
            "many",
            "deep",
            "at-risk")) {
      for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
        Sentence sentence = Sentence.of("search." + why, "1,234", "first", "second");
        String text = Messages.of("consensus", locale).render(sentence);
        if (!text.contains("1,234") || text.contains("{")) {
          missing.add(locale + " " + text);
        }
      }
    }

    assertThat(missing).isEmpty();
  }

  private static boolean isConfused(State state) {
    return switch (state.program(0)) {
      case Punctual punctual -> punctual.confused;
      case Lucky lucky -> lucky.confused;
      case Curious curious -> curious.confused;
      case Hiding hiding -> hiding.confused;
      case null, default -> false;
    };
  }

  private static Answer explore(Lone world, Limits limits) {
    return new Explorer(world, limits, Succession.REPLAY).explore();
  }

  private static Answer.Bound bound(Answer answer) {
    return ((Answer.Undecided) answer).bound();
  }
}

package dev.faultline.sim.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.api.Context;
import dev.faultline.api.Payload;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Crashes strike between events and at every I/O step, and leave what the rules allow.
class CrashSearchTest {

  private record Saved(int value) implements Payload {}

  /// Writes two values, a marker, and only then syncs.
  private static final class Writer implements Lone.Answering {

    private List<Integer> found = new ArrayList<>();

    @Override
    public void start(Context context) {
      found = new ArrayList<>();
      for (String key : List.of("a", "b")) {
        if (context.disk().get(key).orElse(null) instanceof Saved(int value)) {
          found.add(value);
        }
      }
      for (Payload entry : context.disk().log()) {
        if (entry instanceof Saved(int value)) {
          found.add(value);
        }
      }
    }

    @Override
    public void asked(int number, Context context) {
      context.disk().put("a", new Saved(1));
      context.disk().put("b", new Saved(2));
      context.disk().append(new Saved(3));
      context.disk().sync();
    }
  }

  /// Says that it is done before it is.
  private static final class Hasty implements Lone.Answering {

    private boolean isSaved;

    @Override
    public void start(Context context) {
      isSaved = context.disk().get("done").isPresent();
    }

    @Override
    public void asked(int number, Context context) {
      context.send(context.self(), new Saved(number));
      context.disk().put("done", new Saved(number));
      context.disk().sync();
    }
  }

  @ParameterizedTest
  @CsvSource({"OLDEST, '[[], [1], [1, 2], [1, 2, 3]]'", "ANY, all"})
  void crashLeavesWhatTheRulesAllow(Rules.Survival survival, String expected) {
    for (Succession succession : Succession.values()) {
      Set<List<Integer>> found = new LinkedHashSet<>();
      Lone world =
          new Lone(1, Writer::new)
              .rules(Rules.plain().withCrashes(1, survival))
              .holds(state -> {
                if (state.life(0) == 1 && state.program(0) instanceof Writer writer) {
                  found.add(List.copyOf(writer.found));
                }
                return true;
              });

      assertThat(world.explore(succession)).isInstanceOf(Answer.Holds.class);
      if (expected.equals("all")) {
        assertThat(found).hasSize(8);
      } else {
        assertThat(found.stream().sorted((a, b) -> a.size() - b.size()).toList().toString())
            .isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Succession.class)
  void crashStrikesBetweenMessageAndSync(Succession succession) {
    Lone world =
        new Lone(1, Hasty::new)
            .rules(Rules.plain().withCrashes(1, Rules.Survival.OLDEST))
            .holds(state ->
                state.life(0) == 0 || !(state.program(0) instanceof Hasty hasty) || hasty.isSaved);

    Answer.Broken broken = (Answer.Broken) world.explore(succession);

    assertThat(broken.choices()).extracting(Choice::kind).last().isEqualTo(Choice.Kind.RESTART);
    assertThat(broken.choices()).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(Succession.class)
  void thereAreNoMoreCrashesThanAllowed(Succession succession) {
    for (int crashes = 0; crashes <= 3; crashes++) {
      int most = crashes;
      Lone world =
          new Lone(1, Writer::new)
              .rules(Rules.plain().withCrashes(crashes, Rules.Survival.OLDEST))
              .holds(state -> state.life(0) < most);

      assertThat(world.explore(succession))
          .as(crashes + " crashes")
          .isInstanceOfSatisfying(
              Answer.Broken.class,
              it ->
                  assertThat(it.choices().stream().filter(c -> c.kind() != Choice.Kind.RESTART))
                      .hasSize(most));
    }
  }
}

package dev.faultline.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.sim.TraceEvent.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

  private final List<TraceEvent> events = new ArrayList<>();

  @Test
  void nothingHasNoMoments() {
    assertThat(Moments.of(List.of()).all()).isEmpty();
    assertThat(Moments.of(List.of()).byEvent()).isEmpty();
  }

  @Test
  void answersBelongToWhatTheyAnswer() {
    event(0, Kind.START, 0, -1, -1);
    event(0, Kind.SET_TIMER, 0, -1, -1);
    event(5, Kind.DELIVER, 0, 1, -1);
    event(5, Kind.WRITE, 0, -1, -1);
    event(5, Kind.SYNC, 0, -1, -1);
    event(5, Kind.SEND, 0, 1, -1);
    event(5, Kind.DECIDE, 0, -1, -1);
    event(9, Kind.TIMER, 0, -1, 1);

    assertThat(lasts()).containsExactly(1, 6, 7);
    assertThat(Moments.of(events).byEvent()).containsExactly(0, 0, 1, 1, 1, 1, 1, 2);
  }

  @Test
  void lossAtSendBelongsToTheSendAndLossOnArrivalStandsAlone() {
    event(1, Kind.CLIENT, 0, -1, -1);
    event(1, Kind.SEND, 0, 1, -1);
    event(1, Kind.LOSE, 1, 0, 1);
    event(1, Kind.DUPLICATE, 0, 1, 1);
    event(1, Kind.SEND, 0, 2, -1);
    event(4, Kind.LOSE, 2, 0, 4);

    assertThat(lasts()).containsExactly(4, 5);
  }

  @Test
  void crashAmongItsOwnStepsBelongsToThemAndOneOnTimeStandsAlone() {
    event(1, Kind.DELIVER, 0, 1, -1);
    event(1, Kind.WRITE, 0, -1, -1);
    event(1, Kind.CRASH, 0, -1, -1);
    event(7, Kind.RESTART, 0, -1, 2);
    event(9, Kind.CRASH, 0, -1, -1);

    assertThat(lasts()).containsExactly(2, 3, 4);
  }

  @Test
  void healingHappensEverywhere() {
    event(1, Kind.HEAL, 0, -1, -1);
    event(1, Kind.RESTART, 0, -1, -1);

    assertThat(Moments.of(events).all()).extracting(Moments.Moment::node).containsExactly(-1, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "consensus,acceptor,crash-at-io",
    "consensus,node,swarm",
    "consensus,node,lossy",
    "remote,call,lossy"
  })
  void everyEventOfARealRunIsInOneMoment(String name, String role, String family) {
    Engine engine = Engines.named(name);
    for (int seed = 0; seed < 30; seed++) {
      Trace trace =
          Objects.requireNonNull(
              engine
                  .run(
                      new Scenario(role, family, seed),
                      engine.plain(role),
                      new RunOptions(Long.MAX_VALUE, true))
                  .trace());

      Moments moments = Moments.of(trace);

      int next = 0;
      for (Moments.Moment moment : moments.all()) {
        assertThat(moment.first()).as("seed %d", seed).isEqualTo(next);
        for (int i = moment.first(); i <= moment.last(); i++) {
          assertThat(trace.events().get(i).timeMicros()).isEqualTo(moment.timeMicros());
          assertThat(moments.of(i)).isEqualTo(moment);
        }
        next = moment.last() + 1;
      }
      assertThat(next).isEqualTo(trace.events().size());
    }
  }

  private void event(long time, Kind kind, int node, int peer, int cause) {
    events.add(new TraceEvent(time, kind, node, peer, cause, "", ""));
  }

  private List<Integer> lasts() {
    return Moments.of(events).all().stream().map(Moments.Moment::last).toList();
  }
}

package dev.faultline.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.sim.Trace;
import dev.faultline.sim.TraceEvent;
import dev.faultline.sim.TraceEvent.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiskSpansTest {

  private final List<TraceEvent> events = new ArrayList<>();

  @Test
  void syncTakesThePlaceOfWhatWasThere() {
    add(Kind.WRITE, "a = 1");
    add(Kind.SYNC, "");
    add(Kind.WRITE, "a = 2");
    add(Kind.SYNC, "");

    assertThat(at(0)).containsExactly("a=1?");
    assertThat(at(1)).containsExactly("a=1");
    assertThat(at(2)).containsExactlyInAnyOrder("a=1", "a=2?");
    assertThat(at(3)).containsExactly("a=2");
  }

  @Test
  void crashKeepsWhatTheTraceSaysAndForgetsTheRest() {
    add(Kind.WRITE, "entry");
    add(Kind.WRITE, "a = 1");
    add(Kind.WRITE, "a = 2");
    add(Kind.WRITE, "b = 3");
    add(Kind.CRASH, "0 3");

    assertThat(at(3)).containsExactlyInAnyOrder("[0]=entry?", "a=2?", "b=3?");
    assertThat(at(4)).containsExactlyInAnyOrder("[0]=entry", "a=1");
  }

  @Test
  void crashOfAForgedTraceKeepsNothing() {
    add(Kind.WRITE, "a = 1");
    add(Kind.CRASH, "-1 99999999999 x");

    assertThat(at(1)).isEmpty();
  }

  private void add(Kind kind, String content) {
    events.add(new TraceEvent(events.size(), kind, 0, -1, -1, "", content));
  }

  /// What stands on the disk after event `event`; with a mark where it is not synced.
  private List<String> at(int event) {
    Trace trace = new Trace(Trace.FORMAT, "consensus", 1, "node", "calm", List.of("n0"), events, 0);
    return DiskSpans.of(trace, 0, index -> events.get(index).content()).stream()
        .filter(stored -> stored.span().includes(event))
        .map(stored -> stored.key() + "=" + stored.value() + (stored.isSynced() ? "" : "?"))
        .toList();
  }
}

package dev.faultline.sim;

import java.util.ArrayList;
import java.util.List;

/// How a fault is written. Codes never change.
final class FaultCode {

  private static final int CRASH = 1;
  private static final int CRASH_AT_IO = 2;
  private static final int KILL = 3;
  private static final int HOLD = 4;
  private static final int LOSE = 5;
  private static final int CUT = 6;
  private static final int PARTITION = 7;
  private static final int GRAY = 8;
  private static final int SKEW = 9;
  private static final int JUMP = 10;
  private static final int LOSE_WRITES = 11;
  private static final int TEAR_PUT = 12;
  private static final int BEFORE = 0;
  private static final int AFTER = 1;
  private static final int MAX_NAME = 200;

  private FaultCode() {}

  static void write(Fault fault, OctetWriter out) {
    switch (fault) {
      case Fault.Crash f ->
          out.octet(CRASH).number(f.node()).number(f.atMicros()).number(f.downMicros());
      case Fault.CrashAtIo f -> {
        out.octet(CRASH_AT_IO).number(f.node()).number(f.ioStep());
        out.octet(f.moment() == Fault.Moment.BEFORE ? BEFORE : AFTER).number(f.downMicros());
      }
      case Fault.Kill f -> out.octet(KILL).number(f.node()).number(f.atMicros());
      case Fault.Hold f -> {
        out.octet(HOLD).text(f.type()).number(f.from()).number(f.to()).number(f.nth());
        out.number(f.extraMicros());
      }
      case Fault.Lose f ->
          out.octet(LOSE).text(f.type()).number(f.from()).number(f.to()).number(f.nth());
      case Fault.Cut f -> {
        out.octet(CUT).number(f.from()).number(f.to());
        out.number(f.atMicros()).number(f.lengthMicros());
      }
      case Fault.Partition f -> {
        out.octet(PARTITION).number(f.group().size());
        f.group().forEach(out::number);
        out.number(f.atMicros()).number(f.lengthMicros());
      }
      case Fault.Gray f -> {
        out.octet(GRAY).number(f.node()).number(f.atMicros()).number(f.lengthMicros());
        out.number(f.extraMicros());
      }
      case Fault.Skew f ->
          out.octet(SKEW).number(f.node()).whole(f.offsetMicros()).whole(f.gainPpm());
      case Fault.Jump f ->
          out.octet(JUMP).number(f.node()).number(f.atMicros()).whole(f.byMicros());
      case Fault.LoseWrites f ->
          out.octet(LOSE_WRITES).number(f.node()).number(f.crash()).whole(f.pattern());
      case Fault.TearPut f -> out.octet(TEAR_PUT).number(f.node()).number(f.crash());
    }
  }

  /// @param nodes how many there are
  /// @throws IllegalArgumentException when no fault is written there
  static Fault read(OctetReader in, int nodes) {
    int code = in.octet();
    return switch (code) {
      case CRASH -> new Fault.Crash(node(in, nodes), in.number(), in.number());
      case CRASH_AT_IO ->
          new Fault.CrashAtIo(node(in, nodes), in.integer(), moment(in), in.number());
      case KILL -> new Fault.Kill(node(in, nodes), in.number());
      case HOLD ->
          new Fault.Hold(
              in.text(MAX_NAME), node(in, nodes), node(in, nodes), in.integer(), in.number());
      case LOSE ->
          new Fault.Lose(in.text(MAX_NAME), node(in, nodes), node(in, nodes), in.integer());
      case CUT -> new Fault.Cut(node(in, nodes), node(in, nodes), in.number(), in.number());
      case PARTITION -> new Fault.Partition(group(in, nodes), in.number(), in.number());
      case GRAY -> new Fault.Gray(node(in, nodes), in.number(), in.number(), in.number());
      case SKEW -> new Fault.Skew(node(in, nodes), in.whole(), in.whole());
      case JUMP -> new Fault.Jump(node(in, nodes), in.number(), in.whole());
      case LOSE_WRITES -> new Fault.LoseWrites(node(in, nodes), in.integer(), in.whole());
      case TEAR_PUT -> new Fault.TearPut(node(in, nodes), in.integer());
      default -> throw new IllegalArgumentException("a fault of kind " + code + " is not known");
    };
  }

  private static int node(OctetReader in, int nodes) {
    return in.integer(nodes - 1, "nodes");
  }

  private static Fault.Moment moment(OctetReader in) {
    return in.octet() == BEFORE ? Fault.Moment.BEFORE : Fault.Moment.AFTER;
  }

  private static List<Integer> group(OctetReader in, int nodes) {
    List<Integer> group = new ArrayList<>();
    for (int left = in.integer(nodes, "nodes"); left > 0; left--) {
      group.add(node(in, nodes));
    }
    return group;
  }
}

import dev.faultline.api.NodeId;
import dev.faultline.api.Payload;
import dev.faultline.engine.consensus.api.PaxosContext;
import dev.faultline.engine.consensus.api.PaxosNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A register in the manner of CASPaxos: read from a majority, change, write to a majority. */
public class MyPaxos implements PaxosNode {

  private static final long PAUSE_MICROS = 60_000;

  /** A stamp is a round times 16 plus the index of the node that reads. */
  record Cell(long promised, long written, Optional<String> value) implements Payload {}

  record Read(long stamp) implements Payload {}

  record Seen(long stamp, Cell cell) implements Payload {}

  record Write(long stamp, String value) implements Payload {}

  record Written(long stamp) implements Payload {}

  record TooLow(long promised) implements Payload {}

  record WhoKnows() implements Payload {}

  record Known(String value) implements Payload {}

  record Alarm(long stamp) implements Payload {}

  private Cell cell = new Cell(0, 0, Optional.empty());
  private Optional<String> wanted = Optional.empty();
  private Optional<String> known = Optional.empty();
  private long stamp;
  private long round;
  private Optional<String> next = Optional.empty();
  private List<NodeId> agreed = new ArrayList<>();
  private Cell latest = cell;
  private int tries;

  @Override
  public void start(PaxosContext context) {
    if (context.disk().get("cell").orElse(null) instanceof Cell saved) {
      cell = saved;
    }
    sleep(context);
  }

  @Override
  public void onPropose(String value, PaxosContext context) {
    if (known.isPresent()) {
      tellOthers(new Known(known.get()), context);
      return;
    }
    wanted = Optional.of(value);
    read(context);
  }

  @Override
  public void onMessage(NodeId from, Payload message, PaxosContext context) {
    switch (message) {
      case Read(long asked) when asked > cell.promised() -> {
        keep(new Cell(asked, cell.written(), cell.value()), context);
        context.send(from, new Seen(asked, cell));
      }
      case Read _ -> refuse(from, context);
      case Write(long asked, String value) when asked >= cell.promised() -> {
        keep(new Cell(asked, asked, Optional.of(value)), context);
        context.send(from, new Written(asked));
      }
      case Write _ -> refuse(from, context);
      case Seen(long asked, Cell seen) when asked == stamp && next.isEmpty() ->
          seen(from, seen, context);
      case Written(long asked) when asked == stamp && next.isPresent() -> written(from, context);
      case TooLow(long promised) -> round = Math.max(round, promised / 16);
      case WhoKnows() -> known.ifPresent(value -> context.send(from, new Known(value)));
      case Known(String value) -> know(value, context);
      default -> {
        // An answer to an attempt that is over.
      }
    }
  }

  @Override
  public void onTimer(Payload tag, PaxosContext context) {
    if (known.isPresent() || !(tag instanceof Alarm(long set)) || set != stamp) {
      return;
    }
    if (wanted.isPresent()) {
      read(context);
    } else {
      tellOthers(new WhoKnows(), context);
      sleep(context);
    }
  }

  private void read(PaxosContext context) {
    round = Math.max(round, cell.promised() / 16) + 1;
    stamp = round * 16 + context.self().index();
    next = Optional.empty();
    agreed = new ArrayList<>();
    keep(new Cell(stamp, cell.written(), cell.value()), context);
    latest = cell;
    tellOthers(new Read(stamp), context);
    sleep(context);
    tries++;
  }

  private void seen(NodeId from, Cell seen, PaxosContext context) {
    if (seen.written() > latest.written()) {
      latest = seen;
    }
    if (isMajorityWith(from, context) && cell.promised() == stamp) {
      String value = latest.value().orElse(wanted.orElseThrow());
      next = Optional.of(value);
      agreed = new ArrayList<>();
      keep(new Cell(stamp, stamp, next), context);
      tellOthers(new Write(stamp, value), context);
    }
  }

  private void written(NodeId from, PaxosContext context) {
    if (isMajorityWith(from, context) && known.isEmpty()) {
      String value = next.orElseThrow();
      know(value, context);
      tellOthers(new Known(value), context);
    }
  }

  /** This node itself agrees without being asked. */
  private boolean isMajorityWith(NodeId from, PaxosContext context) {
    if (!agreed.contains(from)) {
      agreed.add(from);
    }
    return agreed.size() + 1 > context.nodeCount() / 2;
  }

  private void refuse(NodeId from, PaxosContext context) {
    context.send(from, new TooLow(cell.promised()));
  }

  private void know(String value, PaxosContext context) {
    known = Optional.of(value);
    context.learn(value);
  }

  private void keep(Cell changed, PaxosContext context) {
    cell = changed;
    context.disk().put("cell", changed);
    context.disk().sync();
  }

  private void sleep(PaxosContext context) {
    long pause = PAUSE_MICROS << Math.min(tries, 3);
    context.setTimer(pause + context.random().nextLong(pause), new Alarm(stamp));
  }

  private static void tellOthers(Payload message, PaxosContext context) {
    for (int i = 0; i < context.nodeCount(); i++) {
      if (i != context.self().index()) {
        context.send(new NodeId(i), message);
      }
    }
  }
}

// wall: throws
// tries: to send a part of a list that has changed since
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class StaleSubList implements Acceptor {
  record Note(List<Integer> items) implements Payload {}

  public void start(Context context) {

    List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
    List<Integer> part = list.subList(0, 2);
    list.clear();
    context.send(new NodeId(0), new Note(part));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: memory
// tries: to have a joiner grow by what it has joined
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class JoinerOfItself implements Acceptor {

  public void start(Context context) {
    StringJoiner joiner = new StringJoiner(",");
    joiner.add("a");
    while (true) {
      joiner.add(joiner.toString());
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

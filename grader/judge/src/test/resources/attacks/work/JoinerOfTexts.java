// wall: steps
// tries: to have a joiner make its text again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class JoinerOfTexts implements Acceptor {

  public void start(Context context) {
    StringJoiner joiner = new StringJoiner(",");
    for (int i = 0; i < 2_000; i++) {
      joiner.add("a");
    }
    while (true) {
      joiner.toString();
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

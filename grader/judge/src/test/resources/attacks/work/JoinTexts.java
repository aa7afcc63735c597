// wall: steps
// tries: to join a long list again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class JoinTexts implements Acceptor {

  public void start(Context context) {
    List<String> list = new ArrayList<>(List.of("a"));
    for (int i = 0; i < 13; i++) {
      list.addAll(list);
    }
    while (true) {
      String.join("", list);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

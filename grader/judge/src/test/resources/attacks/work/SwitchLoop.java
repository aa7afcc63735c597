// wall: steps
// tries: to spin through a switch over a text
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class SwitchLoop implements Acceptor {

  public void start(Context context) {
    String state = "a";
    while (true) {
      state =
          switch (state) {
            case "a" -> "b";
            case "b" -> "c";
            default -> "a";
          };
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

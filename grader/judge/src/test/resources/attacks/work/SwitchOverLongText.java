// wall: steps
// tries: to switch over a long text
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class SwitchOverLongText implements Acceptor {

  public void start(Context context) {
    String text = "x".repeat(100_000);
    int count = 0;
    while (true) {
      text = text.concat("");
      switch (new String(text)) {
        case "a" -> count++;
        case "b" -> count--;
        default -> count += 2;
      }
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

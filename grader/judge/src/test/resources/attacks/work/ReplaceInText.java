// wall: steps
// tries: to replace what is not there in the slowest way
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ReplaceInText implements Acceptor {

  public void start(Context context) {
    String text = "a".repeat(100_000);
    String part = "a".repeat(50_000) + "b";
    while (true) {
      text.replace(part, "");
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: memory
// tries: to copy all but the first letter, again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ShortenText implements Acceptor {

  public void start(Context context) {
    String text = "x".repeat(200_000);
    while (!text.isEmpty()) {
      text = text.substring(1);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

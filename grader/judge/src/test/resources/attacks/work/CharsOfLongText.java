// wall: memory
// tries: to copy a long text into an array again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class CharsOfLongText implements Acceptor {

  public void start(Context context) {
    String text = "x".repeat(200_000);
    while (true) {
      text.toCharArray();
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

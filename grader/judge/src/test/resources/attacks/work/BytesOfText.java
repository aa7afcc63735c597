// wall: memory
// tries: to encode a long text again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class BytesOfText implements Acceptor {

  public void start(Context context) {
    String text = "é".repeat(200_000);
    while (true) {
      text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: memory
// tries: to have a long text read as a number again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ParseLongText implements Acceptor {

  public void start(Context context) {
    String text = "0".repeat(100_000);
    long sum = 0;
    while (true) {
      sum += Integer.parseInt(text);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

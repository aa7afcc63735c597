// wall: memory
// tries: to have a long text read as a fraction again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ParseLongDouble implements Acceptor {

  public void start(Context context) {
    String text = "1." + "1".repeat(100_000) + "e-400";
    double sum = 0;
    while (true) {
      sum += Double.parseDouble(text);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

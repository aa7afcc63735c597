// wall: steps
// tries: to compare two long texts that are equal
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class CompareTexts implements Acceptor {

  public void start(Context context) {
    String one = "x".repeat(100_000);
    String other = "x".repeat(100_000);
    int count = 0;
    while (true) {
      count += one.equals(other) ? 1 : 0;
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

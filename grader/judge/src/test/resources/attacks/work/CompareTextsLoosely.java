// wall: steps
// tries: to compare two long texts without regard to case
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class CompareTextsLoosely implements Acceptor {

  public void start(Context context) {
    String one = "x".repeat(100_000);
    String other = "X".repeat(100_000);
    int count = 0;
    while (true) {
      count += one.compareToIgnoreCase(other);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

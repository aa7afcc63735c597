// wall: steps
// tries: to compare two long builders again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class CompareBuilders implements Acceptor {

  public void start(Context context) {
    StringBuilder one = new StringBuilder("a".repeat(100_000));
    StringBuilder other = new StringBuilder("a".repeat(100_000));
    while (true) {
      one.compareTo(other);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: steps
// tries: to have a deep stack written down again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class DeepTraces implements Acceptor {
  private int sink;

  private void down(int depth) {
    if (depth > 0) {
      down(depth - 1);
      return;
    }
    while (true) {
      RuntimeException thrown = new IllegalStateException();
      sink += thrown == null ? 0 : 1;
    }
  }

  public void start(Context context) {

    down(1500);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: steps
// tries: to spin by jumps out of and into labelled loops
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class LabelledLoops implements Acceptor {

  public void start(Context context) {
    outer:
    while (true) {
      for (int i = 0; ; i++) {
        if (i > 3) {
          continue outer;
        }
      }
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

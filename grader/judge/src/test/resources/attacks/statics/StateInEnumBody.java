// wall: verifier enum
// tries: to keep a field in a constant's own body
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class StateInEnumBody implements Acceptor {
  enum Mode {
    ON {
      private int count;

      @Override
      int next() {
        return count++;
      }
    };

    abstract int next();
  }

  public void start(Context context) {

    context.log("" + Mode.ON.next());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: verifier method
// tries: to take memory that no collector knows
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ForeignMemory implements Acceptor {

  public void start(Context context) {
    while (true) {
      java.lang.foreign.Arena.global().allocate(1L << 30);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

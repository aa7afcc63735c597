// wall: verifier method
// tries: to end the runner when an enum is loaded
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ExitInEnum implements Acceptor {
  enum Mode {
    ON;

    Mode() {
      Runtime.getRuntime().halt(0);
    }
  }

  public void start(Context context) {

    context.log("" + Mode.ON);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

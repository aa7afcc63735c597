// wall: verifier method
// tries: to print on the console
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ConsoleOfTheSystem implements Acceptor {

  public void start(Context context) {
    System.console().printf("PASSED");
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: verifier method
// tries: to end the runner through a method reference
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.function.*;

public class ExitByReference implements Acceptor {

  public void start(Context context) {
    IntConsumer exit = System::exit;
    exit.accept(0);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: verifier method
// tries: to write an escape with many letters
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ManyUs implements Acceptor {


  public void start(Context context) {
Runtime.get\uuuuuu0052untime().halt(0);

  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {

  }

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

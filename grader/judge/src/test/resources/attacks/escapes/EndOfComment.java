// wall: verifier method
// tries: to hide code behind the end of a comment
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class EndOfComment implements Acceptor {


  public void start(Context context) {
// harmless \u000a System.exit(0);

  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {

  }

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

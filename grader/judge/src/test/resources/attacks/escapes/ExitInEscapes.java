// wall: verifier method
// tries: to call what it may not, in escapes
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ExitInEscapes implements Acceptor {


  public void start(Context context) {
\u0053ystem.\u0065xit(0);

  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {

  }

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: compiler cant.resolve.location
// tries: to name a class by letters that only look the same
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class LookAlike implements Acceptor {


  public void start(Context context) {
\u0405ystem.exit(0);

  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {

  }

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

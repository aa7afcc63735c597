// wall: verifier method
// tries: to have an identifier that is never the same
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class RandomIdentifier implements Acceptor {

  public void start(Context context) {
    context.log("" + UUID.randomUUID());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

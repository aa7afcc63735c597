// wall: verifier method
// tries: to go from an object to its class loader
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class GetClass implements Acceptor {

  public void start(Context context) {
    ClassLoader loader = context.getClass().getClassLoader();
    context.log(loader.toString());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: verifier class
// tries: to stand in for the grader's own context
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ProxyOfContext implements Acceptor {

  public void start(Context context) {
    Object proxy =
        java.lang.reflect.Proxy.newProxyInstance(
            null, new Class<?>[] {Context.class}, (self, method, arguments) -> null);
    context.log("" + proxy);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

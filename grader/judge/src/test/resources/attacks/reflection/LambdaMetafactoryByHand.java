// wall: verifier method
// tries: to make a lambda of a method that it may not call
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class LambdaMetafactoryByHand implements Acceptor {

  private void attack(Context context) throws Exception {
    var lookup = java.lang.invoke.MethodHandles.lookup();
    var exit =
        lookup.findVirtual(
            Runtime.class, "halt", java.lang.invoke.MethodType.methodType(void.class, int.class));
    context.log(
        "" + java.lang.invoke.MethodHandleProxies.asInterfaceInstance(Runnable.class, exit));
  }

  public void start(Context context) {
    try {
      attack(context);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

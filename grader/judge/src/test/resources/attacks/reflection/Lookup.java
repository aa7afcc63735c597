// wall: verifier method
// tries: to look a method up
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class Lookup implements Acceptor {

  private void attack(Context context) throws Throwable {
    var exit =
        java.lang.invoke.MethodHandles.lookup()
            .findStatic(
                System.class,
                "exit",
                java.lang.invoke.MethodType.methodType(void.class, int.class));
    exit.invoke(0);
  }

  public void start(Context context) {
    try {
      attack(context);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

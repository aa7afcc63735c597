// wall: verifier method
// tries: to read what a kernel object hides
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class OpenField implements Acceptor {

  private void attack(Context context) throws Exception {
    var field = context.getClass().getDeclaredField("simulation");
    field.setAccessible(true);
    context.log("" + field.get(context));
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

// wall: verifier field
// tries: to get a class object without a class literal
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ClassOfPrimitive implements Acceptor {

  public void start(Context context) {
    Class<?> type = int.class;
    context.log(type.getModule().getName());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

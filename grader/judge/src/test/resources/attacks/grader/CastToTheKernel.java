// wall: compiler cant.resolve.location
// tries: to cast the context to what it is
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class CastToTheKernel implements Acceptor {

  public void start(Context context) {
    context.log("" + ((Simulation) context).seed());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

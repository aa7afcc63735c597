// wall: throws
// tries: to find a second door behind the context
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ContextAsOtherThings implements Acceptor {

  public void start(Context context) {
    Object door = context;
    NodeProgram program = (NodeProgram) door;
    program.start(context);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: monitor
// tries: to send the name of a lambda, which has an address in it
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class TextOfLambda implements Acceptor {
  record Note(String text) implements Payload {}

  public void start(Context context) {

    Runnable run = () -> {};
    context.disk().put("text", new Note(run.toString()));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

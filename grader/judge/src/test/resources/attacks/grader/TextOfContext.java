// wall: monitor
// tries: to read what the kernel's objects say about themselves
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class TextOfContext implements Acceptor {
  record Note(String text) implements Payload {}

  public void start(Context context) {

    context.disk().put("text", new Note("" + context + context.disk() + context.random()));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

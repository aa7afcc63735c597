// wall: monitor
// tries: to send an address as text
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class TextOfObject implements Acceptor {
  record Note(String text) implements Payload {}

  public void start(Context context) {

    context.disk().put("text", new Note("" + new Object()));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: monitor
// tries: to let two nodes share a message's bytes
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class SharedMessage implements Acceptor {
  record Note(byte[] bytes) implements Payload {}

  private final byte[] bytes = new byte[4];

  public void start(Context context) {

    context.send(new NodeId(0), new Note(bytes));
    bytes[0]++;
    context.disk().put("bytes", new Note(bytes));
    bytes[0]++;
    if (((Note) context.disk().get("bytes").orElseThrow()).bytes()[0] != 1) {
      throw new IllegalStateException("what is on the disk has changed");
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

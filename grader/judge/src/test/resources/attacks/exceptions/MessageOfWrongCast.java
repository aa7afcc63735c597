// wall: nondeterminism
// tries: to send the address that stands in the message of a wrong cast
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class MessageOfWrongCast implements Acceptor {
  record Note(String text) implements Payload {}

  static class A {}

  public void start(Context context) {

    Object a = new A();
    try {
      context.log("" + (MessageOfWrongCast) a);
    } catch (ClassCastException e) {
      context.disk().put("text", new Note(e.getMessage()));
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

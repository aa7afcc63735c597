// wall: monitor
// tries: to reach the text with the address past its own
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class SuperText implements Acceptor {
  record Note(String text) implements Payload {}

  static class Key {
    @Override
    public String toString() {
      return super.toString();
    }
  }

  public void start(Context context) {

    context.disk().put("text", new Note(new Key().toString()));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

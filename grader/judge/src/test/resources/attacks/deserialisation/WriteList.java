// wall: verifier class
// tries: to have a collection write its elements out
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class WriteList implements Acceptor {

  private void attack(Context context) throws Exception {
    var bytes = new java.io.ByteArrayOutputStream();
    new java.io.ObjectOutputStream(bytes).writeObject(List.of("a"));
    context.log("" + bytes.size());
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

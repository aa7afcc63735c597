// wall: verifier class
// tries: to open a file through a writer that takes a name
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class PrintWriterByName implements Acceptor {

  private void attack(Context context) throws Exception {
    try (var writer = new java.io.PrintWriter("faultline-attack-writer")) {
      writer.println("here");
    }
    throw new IllegalStateException("through");
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

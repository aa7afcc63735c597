// wall: verifier method
// tries: to fetch a page of somewhere else
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class Fetch implements Acceptor {

  private void attack(Context context) throws Exception {
    var url = java.net.URI.create("http://127.0.0.1:9/").toURL();
    url.openStream().readAllBytes();
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

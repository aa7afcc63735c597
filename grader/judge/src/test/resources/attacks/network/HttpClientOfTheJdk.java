// wall: compiler package.not.visible
// tries: to fetch a page with a module that is not even seen
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class HttpClientOfTheJdk implements Acceptor {

  private void attack(Context context) throws Exception {
    java.net.http.HttpClient.newHttpClient();
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

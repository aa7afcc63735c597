// wall: steps
// tries: to keep links until there is no room
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class LinkedNodes implements Acceptor {
  record Link(Link next, long a, long b, long c, long d) {}

  public void start(Context context) {

    Link link = null;
    while (true) {
      link = new Link(link, 1, 2, 3, 4);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

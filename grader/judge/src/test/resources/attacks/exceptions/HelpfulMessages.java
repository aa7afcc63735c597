// wall: steps
// tries: to have the machine explain the same null again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class HelpfulMessages implements Acceptor {

  public void start(Context context) {
    String text = null;
    while (true) {
      try {
        context.log("" + text.length());
      } catch (NullPointerException e) {
        context.log("" + e.getMessage() + e);
      }
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

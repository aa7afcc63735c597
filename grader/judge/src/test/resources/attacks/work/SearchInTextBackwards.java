// wall: steps
// tries: to search a text backwards in the slowest way
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class SearchInTextBackwards implements Acceptor {

  public void start(Context context) {
    String text = "a".repeat(100_000);
    String part = "b" + "a".repeat(50_000);
    while (true) {
      text.lastIndexOf(part);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

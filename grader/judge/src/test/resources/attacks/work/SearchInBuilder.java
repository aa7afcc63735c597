// wall: steps
// tries: to search a builder in the slowest way
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class SearchInBuilder implements Acceptor {

  public void start(Context context) {
    StringBuilder text = new StringBuilder("a".repeat(100_000));
    String part = "a".repeat(50_000) + "b";
    while (true) {
      text.indexOf(part);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

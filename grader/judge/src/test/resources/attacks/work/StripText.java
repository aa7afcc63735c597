// wall: steps
// tries: to strip a long text that is all blank
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class StripText implements Acceptor {

  public void start(Context context) {
    String text = " ".repeat(100_000);
    while (true) {
      text.isBlank();
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

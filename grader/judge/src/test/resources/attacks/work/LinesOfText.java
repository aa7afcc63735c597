// wall: steps
// tries: to stream the lines of a long text again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class LinesOfText implements Acceptor {

  public void start(Context context) {
    String text = "\n".repeat(100_000);
    while (true) {
      text.lines().filter(Objects::isNull).count();
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

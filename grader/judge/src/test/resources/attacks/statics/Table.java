// wall: verifier static
// tries: to keep a list over all runs
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class Table implements Acceptor {
  static final List<String> SEEN = new ArrayList<>();

  public void start(Context context) {

    SEEN.add("run");
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

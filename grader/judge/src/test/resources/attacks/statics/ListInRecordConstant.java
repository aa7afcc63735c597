// wall: verifier static
// tries: to hide a list in a record that never changes
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ListInRecordConstant implements Acceptor {
  record Box(List<String> items) {}

  static final Box BOX = new Box(new ArrayList<>());

  public void start(Context context) {

    BOX.items().add("run");
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

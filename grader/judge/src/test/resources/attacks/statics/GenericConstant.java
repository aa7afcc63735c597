// wall: verifier static
// tries: to hide a list in a record of anything
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class GenericConstant implements Acceptor {
  record Box<T>(T item) {}

  static final Box<List<String>> BOX = new Box<>(new ArrayList<>());

  public void start(Context context) {

    BOX.item().add("run");
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: memory
// tries: to have a list make room for what never comes
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class CapacityOfList implements Acceptor {

  public void start(Context context) {
    List<Integer> list = new ArrayList<>(1 << 29);
    context.log("" + list.size());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

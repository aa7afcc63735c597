// wall: memory
// tries: to have a list make room later
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class EnsureCapacity implements Acceptor {

  public void start(Context context) {
    ArrayList<Integer> list = new ArrayList<>();
    list.ensureCapacity(1 << 29);
    context.log("" + list.size());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

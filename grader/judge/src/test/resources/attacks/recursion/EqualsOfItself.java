// wall: depth
// tries: to have two lists compared that are in each other
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class EqualsOfItself implements Acceptor {

  public void start(Context context) {
    List<Object> one = new ArrayList<>();
    List<Object> other = new ArrayList<>();
    one.add(other);
    other.add(one);
    context.log("" + one.equals(other));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

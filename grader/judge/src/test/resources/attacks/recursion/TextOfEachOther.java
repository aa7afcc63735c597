// wall: depth
// tries: to have two lists told as text that are in each other
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class TextOfEachOther implements Acceptor {

  public void start(Context context) {
    List<Object> one = new ArrayList<>();
    List<Object> other = new ArrayList<>();
    one.add(other);
    other.add(one);
    context.log(one.toString());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

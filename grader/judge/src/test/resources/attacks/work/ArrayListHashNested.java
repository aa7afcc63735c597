// wall: steps
// tries: to have a list of lists hashed that can change
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ArrayListHashNested implements Acceptor {

  public void start(Context context) {
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      List<Object> outer = new ArrayList<>();
      outer.add(list);
      outer.add(list);
      list = outer;
    }
    context.log("" + list.hashCode());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

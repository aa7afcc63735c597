// wall: steps
// tries: to have a set of sets hashed
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class SetOfSets implements Acceptor {

  public void start(Context context) {
    Set<Object> set = new HashSet<>();
    for (int i = 0; i < 60; i++) {
      Set<Object> outer = new HashSet<>();
      outer.add(set);
      outer.add(List.of(set));
      set = outer;
    }
    context.log("" + set.size());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

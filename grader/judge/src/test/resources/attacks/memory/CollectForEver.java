// wall: steps
// tries: to collect what never ends into a list
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class CollectForEver implements Acceptor {

  public void start(Context context) {
    List<Integer> all = Stream.iterate(1, UnaryOperator.identity()).toList();
    context.log("" + all.size());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

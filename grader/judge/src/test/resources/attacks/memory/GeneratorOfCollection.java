// wall: memory
// tries: to have a collection ask for an array that is too long
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class GeneratorOfCollection implements Acceptor {

  public void start(Context context) {
    context.log("" + List.of(1).toArray(n -> new Integer[1 << 29]).length);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

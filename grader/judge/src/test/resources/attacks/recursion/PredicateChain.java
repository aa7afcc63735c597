// wall: depth
// tries: to test a predicate made of many
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.function.*;

public class PredicateChain implements Acceptor {

  public void start(Context context) {
    IntPredicate chain = n -> true;
    for (int i = 0; i < 50_000; i++) {
      chain = chain.negate();
    }
    context.log("" + chain.test(1));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

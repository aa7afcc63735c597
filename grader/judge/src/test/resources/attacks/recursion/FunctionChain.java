// wall: depth
// tries: to apply a function made of many
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.function.*;

public class FunctionChain implements Acceptor {

  public void start(Context context) {
    Function<Integer, Integer> chain = Function.identity();
    for (int i = 0; i < 50_000; i++) {
      chain = chain.andThen(n -> n + 1);
    }
    context.log("" + chain.apply(1));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

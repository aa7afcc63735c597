// wall: depth
// tries: to ask a supplier made of many
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.function.*;

public class SupplierChain implements Acceptor {

  public void start(Context context) {
    Supplier<Integer> chain = () -> 1;
    for (int i = 0; i < 50_000; i++) {
      Supplier<Integer> inner = chain;
      chain = () -> inner.get() + 1;
    }
    context.log("" + chain.get());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

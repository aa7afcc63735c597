// wall: verifier method
// tries: to read the clock through a method reference
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.function.*;

public class SupplierOfTime implements Acceptor {

  public void start(Context context) {
    LongSupplier clock = System::nanoTime;
    context.log("" + clock.getAsLong());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

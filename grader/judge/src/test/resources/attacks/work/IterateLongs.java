// wall: steps
// tries: to have a stream of long numbers go on without end
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.function.*;
import java.util.stream.*;

public class IterateLongs implements Acceptor {

  public void start(Context context) {
    context.log("" + LongStream.iterate(1, LongUnaryOperator.identity()).sum());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: steps
// tries: to make an array of what never ends
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.function.*;
import java.util.stream.*;

public class ArrayOfStream implements Acceptor {

  public void start(Context context) {
    context.log("" + IntStream.iterate(1, IntUnaryOperator.identity()).toArray().length);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

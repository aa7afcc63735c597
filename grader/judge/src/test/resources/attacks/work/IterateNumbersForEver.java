// wall: steps
// tries: to have a stream of numbers go on without end
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.stream.*;

public class IterateNumbersForEver implements Acceptor {

  public void start(Context context) {
    context.log("" + IntStream.iterate(0, Math::abs).max());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

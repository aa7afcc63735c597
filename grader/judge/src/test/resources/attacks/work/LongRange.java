// wall: steps
// tries: to have a range summed by the library
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.stream.*;

public class LongRange implements Acceptor {

  public void start(Context context) {
    context.log("" + IntStream.range(0, Integer.MAX_VALUE).sum());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

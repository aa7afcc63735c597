// wall: steps
// tries: to have a stream go on for nearly ever
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.function.*;
import java.util.stream.*;

public class LimitedIterate implements Acceptor {

  public void start(Context context) {
    context.log("" + Stream.iterate(1, UnaryOperator.identity()).limit(Long.MAX_VALUE).count());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

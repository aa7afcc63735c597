// wall: steps
// tries: to have a stream count without end, and no code of its own in it
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class IterateForEver implements Acceptor {

  public void start(Context context) {
    context.log("" + Stream.iterate(1, UnaryOperator.identity()).filter(Objects::isNull).count());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: steps
// tries: to sort what never ends
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.function.*;
import java.util.stream.*;

public class SortForEver implements Acceptor {

  public void start(Context context) {
    context.log("" + Stream.iterate(1, UnaryOperator.identity()).sorted().findFirst());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: steps
// tries: to box a range into a list
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.stream.*;

public class BoxedRange implements Acceptor {

  public void start(Context context) {
    context.log("" + IntStream.range(0, 1 << 29).boxed().collect(Collectors.toList()).size());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

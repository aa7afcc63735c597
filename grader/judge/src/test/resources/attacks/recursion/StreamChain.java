// wall: steps
// tries: to pull on a stream of many stages
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.stream.*;

public class StreamChain implements Acceptor {

  public void start(Context context) {
    Stream<Integer> stream = Stream.of(1, 2, 3);
    for (int i = 0; i < 10_000; i++) {
      stream = stream.map(n -> n + 1);
    }
    context.log("" + stream.mapToInt(Integer::intValue).sum());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

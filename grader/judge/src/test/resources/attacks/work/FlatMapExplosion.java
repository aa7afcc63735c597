// wall: steps
// tries: to have each element become ten, twenty times
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.stream.*;

public class FlatMapExplosion implements Acceptor {

  public void start(Context context) {
    Stream<Integer> stream = Stream.of(1);
    for (int i = 0; i < 20; i++) {
      stream = stream.flatMap(n -> Stream.of(n, n, n, n, n, n, n, n, n, n));
    }
    context.log("" + stream.mapToInt(Integer::intValue).sum());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

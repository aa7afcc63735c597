// wall: steps
// tries: to collect by a collector that was doubled sixty times
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.stream.*;

public class TeeingDoubled implements Acceptor {

  public void start(Context context) {
    Collector<Integer, ?, Integer> sum = Collectors.summingInt(Integer::intValue);
    for (int i = 0; i < 25; i++) {
      sum = Collectors.teeing(sum, sum, Integer::sum);
    }
    context.log("" + Stream.of(1, 2, 3).collect(sum));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

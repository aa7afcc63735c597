// wall: steps
// tries: to have ranges in ranges summed
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.stream.*;

public class NestedRanges implements Acceptor {

  public void start(Context context) {
    context.log(
        ""
            + IntStream.range(0, 1000)
                .flatMap(i -> IntStream.range(0, 1 << 30))
                .filter(i -> i < 0)
                .count());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

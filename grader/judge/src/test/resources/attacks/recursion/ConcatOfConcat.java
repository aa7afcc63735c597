// wall: steps
// tries: to pull on a stream put together of many
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.stream.*;

public class ConcatOfConcat implements Acceptor {

  public void start(Context context) {
    Stream<Integer> stream = Stream.of(1);
    for (int i = 0; i < 10_000; i++) {
      stream = Stream.concat(stream, Stream.of(1));
    }
    context.log("" + stream.mapToInt(Integer::intValue).sum());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

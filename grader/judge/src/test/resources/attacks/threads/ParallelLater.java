// wall: verifier method
// tries: to make a stream parallel after all
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.stream.*;

public class ParallelLater implements Acceptor {

  public void start(Context context) {
    IntStream.range(0, 10).parallel().forEach(i -> {});
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

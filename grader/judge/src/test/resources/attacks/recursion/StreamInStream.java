// wall: depth
// tries: to have a stream ask for itself
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.stream.*;

public class StreamInStream implements Acceptor {
  private int count(int n) {
    return Stream.of(n, n).mapToInt(m -> count(m + 1)).sum();
  }

  public void start(Context context) {

    count(0);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

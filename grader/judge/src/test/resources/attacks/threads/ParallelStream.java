// wall: verifier method
// tries: to have a stream take all processors
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ParallelStream implements Acceptor {

  public void start(Context context) {
    List.of(1, 2, 3).parallelStream().forEach(i -> {});
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

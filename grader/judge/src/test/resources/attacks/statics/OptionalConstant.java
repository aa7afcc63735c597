// wall: verifier static
// tries: to hide a cell in an optional
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class OptionalConstant implements Acceptor {
  static final Optional<int[]> CELL = Optional.of(new int[1]);

  public void start(Context context) {

    CELL.get()[0]++;
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

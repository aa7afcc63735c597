// wall: depth
// tries: to have a lambda call itself
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.function.*;

public class Lambda implements Acceptor {
  private final Function<Integer, Integer> down = n -> this.down.apply(n + 1) + 1;

  public void start(Context context) {

    down.apply(0);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: depth
// tries: to have an optional hashed that holds many others
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class OptionalInOptional implements Acceptor {

  public void start(Context context) {
    Object value = 1;
    for (int i = 0; i < 50_000; i++) {
      value = Optional.of(value);
    }
    context.log("" + value.hashCode());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

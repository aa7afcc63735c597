// wall: steps
// tries: to have optionals in pairs hashed
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class OptionalHashNested implements Acceptor {

  public void start(Context context) {
    Object value = 1;
    for (int i = 0; i < 60; i++) {
      Optional<Object> optional = Optional.of(value);
      value = List.of(optional, optional);
    }
    context.log("" + value.hashCode());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: steps
// tries: to test a predicate that was doubled sixty times
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;
import java.util.function.*;

public class PredicateDoubled implements Acceptor {

  public void start(Context context) {
    Predicate<Object> all = Objects::nonNull;
    for (int i = 0; i < 60; i++) {
      all = all.and(all);
    }
    context.log("" + all.test(""));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

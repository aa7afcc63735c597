// wall: steps
// tries: to apply a function that was doubled sixty times
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.function.*;

public class AndThenDoubled implements Acceptor {

  public void start(Context context) {
    Function<Integer, Integer> twice = Function.identity();
    for (int i = 0; i < 60; i++) {
      twice = twice.andThen(twice);
    }
    context.log("" + twice.apply(1));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: steps
// tries: to apply a composed operator that was doubled sixty times
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.function.*;

public class ComposeDoubled implements Acceptor {

  public void start(Context context) {
    IntUnaryOperator twice = IntUnaryOperator.identity();
    for (int i = 0; i < 60; i++) {
      twice = twice.compose(twice);
    }
    context.log("" + twice.applyAsInt(1));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

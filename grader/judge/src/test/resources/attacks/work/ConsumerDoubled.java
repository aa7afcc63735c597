// wall: steps
// tries: to feed a consumer that was doubled sixty times
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.function.*;

public class ConsumerDoubled implements Acceptor {

  public void start(Context context) {
    StringBuilder text = new StringBuilder();
    IntConsumer all = text::setLength;
    for (int i = 0; i < 60; i++) {
      all = all.andThen(all);
    }
    all.accept(0);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: verifier method
// tries: to get the generator that is there by default
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.random.RandomGenerator;

public class DefaultGenerator implements Acceptor {

  public void start(Context context) {
    context.log("" + RandomGenerator.getDefault().nextLong());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

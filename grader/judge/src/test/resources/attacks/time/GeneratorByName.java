// wall: verifier method
// tries: to get a generator that seeds itself
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.random.RandomGenerator;

public class GeneratorByName implements Acceptor {

  public void start(Context context) {
    context.log("" + RandomGenerator.of("L64X128MixRandom").nextLong());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

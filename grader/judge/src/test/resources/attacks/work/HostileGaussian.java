// wall: verifier implements
// tries: to draw a gaussian from a generator that is stuck
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.random.RandomGenerator;

public class HostileGaussian implements Acceptor {

  public void start(Context context) {
    RandomGenerator stuck = () -> Long.MAX_VALUE;
    double sum = 0;
    while (true) {
      sum += stuck.nextGaussian() + stuck.nextExponential();
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

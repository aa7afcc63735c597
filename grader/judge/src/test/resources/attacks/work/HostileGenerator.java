// wall: verifier implements
// tries: to draw from a generator that never gives a number that fits
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.random.RandomGenerator;

public class HostileGenerator implements Acceptor {

  public void start(Context context) {
    RandomGenerator stuck = () -> -1;
    context.log("" + stuck.nextInt(3));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

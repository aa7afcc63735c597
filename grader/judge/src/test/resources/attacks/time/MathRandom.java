// wall: verifier method
// tries: to toss a coin that no seed knows
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class MathRandom implements Acceptor {

  public void start(Context context) {
    if (Math.random() < 0.5) {
      context.log("heads");
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

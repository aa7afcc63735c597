// wall: verifier class
// tries: to toss a coin of the old library
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class RandomWithoutSeed implements Acceptor {

  public void start(Context context) {
    context.log("" + new Random().nextInt());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

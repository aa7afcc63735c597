// wall: steps
// tries: to stream the bits of a long set
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class BitSetStream implements Acceptor {

  public void start(Context context) {
    BitSet bits = new BitSet();
    bits.set(0, 1 << 28);
    context.log("" + bits.stream().count() + bits.stream().sum());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

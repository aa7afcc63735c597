// wall: steps
// tries: to count a long bit set again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class BitSetCardinality implements Acceptor {

  public void start(Context context) {
    BitSet bits = new BitSet();
    bits.set(1 << 23);
    while (true) {
      bits.cardinality();
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

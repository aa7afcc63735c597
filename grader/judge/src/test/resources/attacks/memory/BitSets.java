// wall: memory
// tries: to keep long sets of bits
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class BitSets implements Acceptor {

  public void start(Context context) {
    List<BitSet> all = new ArrayList<>();
    while (true) {
      BitSet bits = new BitSet();
      bits.set(1 << 28);
      all.add(bits);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

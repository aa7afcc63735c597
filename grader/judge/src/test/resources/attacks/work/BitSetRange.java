// wall: steps
// tries: to flip a whole range of bits again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class BitSetRange implements Acceptor {

  public void start(Context context) {
    BitSet bits = new BitSet();
    while (true) {
      bits.flip(0, 1 << 23);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

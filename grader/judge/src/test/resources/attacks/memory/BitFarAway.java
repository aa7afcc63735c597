// wall: memory
// tries: to set the last bit that there is
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class BitFarAway implements Acceptor {

  public void start(Context context) {
    BitSet bits = new BitSet();
    bits.set(Integer.MAX_VALUE - 1);
    bits.set(Integer.MAX_VALUE);
    BitSet other = (new BitSet(Integer.MAX_VALUE));
    other.or(bits);
    context.log("" + bits.length() + other.length());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

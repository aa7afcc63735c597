// wall: steps
// tries: to compare two long arrays again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class CompareArrays implements Acceptor {

  public void start(Context context) {
    int[] one = new int[1 << 17];
    int[] other = new int[1 << 17];
    while (true) {
      Arrays.mismatch(one, other);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

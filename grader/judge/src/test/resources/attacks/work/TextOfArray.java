// wall: steps
// tries: to have a long array told as text again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class TextOfArray implements Acceptor {

  public void start(Context context) {
    int[] cells = new int[1 << 16];
    while (true) {
      Arrays.toString(cells);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

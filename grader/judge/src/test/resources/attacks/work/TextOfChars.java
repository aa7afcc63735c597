// wall: memory
// tries: to make a text of a long array again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class TextOfChars implements Acceptor {

  public void start(Context context) {
    char[] cells = new char[1 << 17];
    while (true) {
      String.valueOf(cells);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

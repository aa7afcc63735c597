// wall: steps
// tries: to have an iterator of its own feed the library without end
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class EndlessRemaining implements Acceptor {

  public void start(Context context) {
    Iterator<Integer> forever =
        new Iterator<>() {
          public boolean hasNext() {
            return true;
          }

          public Integer next() {
            return 1;
          }
        };
    forever.forEachRemaining(Integer::intValue);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

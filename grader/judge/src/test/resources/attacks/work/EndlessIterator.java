// wall: steps
// tries: to iterate over what has no end
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class EndlessIterator implements Acceptor {
  record Forever() implements Iterable<Integer> {
    public Iterator<Integer> iterator() {
      return new Iterator<>() {
        public boolean hasNext() {
          return true;
        }

        public Integer next() {
          return 1;
        }
      };
    }
  }

  public void start(Context context) {

    for (int n : new Forever()) {
      context.log("" + n);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

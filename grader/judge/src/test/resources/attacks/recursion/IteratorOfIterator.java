// wall: depth
// tries: to have iterators ask each other
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class IteratorOfIterator implements Acceptor {
  static Iterator<Integer> wrap(Iterator<Integer> inner) {
    return new Iterator<>() {
      public boolean hasNext() {
        return inner.hasNext();
      }

      public Integer next() {
        return inner.next();
      }
    };
  }

  public void start(Context context) {

    Iterator<Integer> iterator = List.of(1).iterator();
    for (int i = 0; i < 50_000; i++) {
      iterator = wrap(iterator);
    }
    context.log("" + iterator.hasNext());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: steps
// tries: to have an iterator over a stream keep what it runs ahead
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class IteratorOfFlatMap implements Acceptor {

  public void start(Context context) {
    Iterator<Integer> iterator =
        Stream.of(1).flatMap(i -> Stream.iterate(i, UnaryOperator.identity())).iterator();
    context.log("" + iterator.next());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

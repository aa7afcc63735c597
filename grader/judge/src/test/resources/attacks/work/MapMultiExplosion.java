// wall: steps
// tries: to have each element fed on sixty times
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;
import java.util.stream.*;

public class MapMultiExplosion implements Acceptor {

  public void start(Context context) {
    Stream<Object> stream = Stream.of(1);
    for (int i = 0; i < 60; i++) {
      stream =
          stream.mapMulti((n, sink) -> {
            sink.accept(n);
            sink.accept(n);
          });
    }
    context.log("" + stream.filter(Objects::isNull).findFirst());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

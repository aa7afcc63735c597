// wall: steps
// tries: to have each element become endlessly many
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class FlatMapForEver implements Acceptor {

  public void start(Context context) {
    context.log(
        ""
            + Stream.of(1)
                .flatMap(i -> Stream.iterate(i, UnaryOperator.identity()))
                .filter(Objects::isNull)
                .findFirst());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

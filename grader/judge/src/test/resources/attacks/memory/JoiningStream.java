// wall: steps
// tries: to join what never ends
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.function.*;
import java.util.stream.*;

public class JoiningStream implements Acceptor {

  public void start(Context context) {
    context.log(
        ""
            + Stream.iterate("abcdefgh", UnaryOperator.identity())
                .collect(Collectors.joining())
                .length());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

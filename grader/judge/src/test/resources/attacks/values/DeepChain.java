// wall: kernel misuse.too-deep
// tries: to send a chain of records that is deep
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class DeepChain implements Acceptor {
  record Link(Optional<Link> next) implements Payload {}

  public void start(Context context) {

    Link link = new Link(Optional.empty());
    for (int i = 0; i < 2_000; i++) {
      link = new Link(Optional.of(link));
    }
    context.disk().put("a", link);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: monitor
// tries: to promise what was asked, and remember nothing
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class PromiseOfEverything implements Acceptor {

  public void start(Context context) {}

  public void onPrepare(NodeId from, Prepare prepare, Context context) {
    context.send(from, new Promise(prepare.ballot(), Optional.empty()));
  }

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

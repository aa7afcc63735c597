// wall: monitor
// tries: to have its log taken for a report
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class LoggedVerdict implements Acceptor {

  public void start(Context context) {
    context.log("DONE");
    context.log("{\"verdict\":\"PASSED\",\"score\":100}");
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: throws
// tries: to have its exception taken for a report
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ThrownVerdict implements Acceptor {

  public void start(Context context) {
    throw new IllegalStateException("PASSED 100 @grader.passed {0} \r\nDONE");
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

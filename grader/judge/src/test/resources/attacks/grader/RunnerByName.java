// wall: compiler doesnt.exist
// tries: to write a report of its own
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class RunnerByName implements Acceptor {

  public void start(Context context) {
    new dev.faultline.runner.Report.Done();
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

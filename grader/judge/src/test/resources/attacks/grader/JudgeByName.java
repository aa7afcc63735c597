// wall: compiler doesnt.exist
// tries: to start a judge in the judge
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class JudgeByName implements Acceptor {

  public void start(Context context) {
    dev.faultline.grader.Judge.start(dev.faultline.grader.JudgeOptions.defaults());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: verifier method
// tries: to list what the grader has loaded
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ClassLoaderOfTheGrader implements Acceptor {

  public void start(Context context) {
    context.log("" + ClassLoader.getSystemResource("dev/faultline/runner/RunnerMain.class"));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: verifier method
// tries: to read where the grader's jars are
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class PropertiesOfTheServer implements Acceptor {

  public void start(Context context) {
    context.log(System.getProperty("java.class.path"));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: verifier method
// tries: to get a class object out of an enum constant
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class EnumDeclaringClass implements Acceptor {
  enum Mode {
    ON
  }

  public void start(Context context) {

    Class<?> type = Mode.ON.getDeclaringClass();
    context.log(type.getClassLoader().toString());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

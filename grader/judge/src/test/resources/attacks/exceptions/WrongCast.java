// wall: throws
// tries: to have an address told by the message of a wrong cast
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class WrongCast implements Acceptor {
  static class A {}

  public void start(Context context) {

    Object a = new A();
    context.log("" + (WrongCast) a);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

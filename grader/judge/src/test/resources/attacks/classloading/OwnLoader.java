// wall: verifier extends
// tries: to load a class of its own making
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class OwnLoader implements Acceptor {
  static class Mine extends ClassLoader {
    Class<?> define(byte[] bytes) {
      return defineClass("Made", bytes, 0, bytes.length);
    }
  }

  public void start(Context context) {

    new Mine().define(new byte[0]);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: compiler package.not.visible
// tries: to crash the virtual machine by a wild write
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class CrashTheMachine implements Acceptor {

  private void attack(Context context) throws Exception {
    var field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
    field.setAccessible(true);
    ((sun.misc.Unsafe) field.get(null)).putAddress(0, 0);
  }

  public void start(Context context) {
    try {
      attack(context);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

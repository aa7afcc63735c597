// wall: throws
// tries: to change the kernel's own list of what is on the disk
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class LogOfTheDisk implements Acceptor {
  record Note(int n) implements Payload {}

  public void start(Context context) {

    context.disk().append(new Note(1));
    context.disk().log().clear();
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

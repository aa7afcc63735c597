// wall: throws
// tries: to find the kernel's own list behind the disk
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class DiskAsSomethingElse implements Acceptor {

  public void start(Context context) {
    Object disk = context.disk();
    ((Collection<?>) disk).clear();
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

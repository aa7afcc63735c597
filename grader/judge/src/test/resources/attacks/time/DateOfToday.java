// wall: verifier class
// tries: to read the clock of the old library
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class DateOfToday implements Acceptor {

  public void start(Context context) {
    Date now = new Date();
    context.log("" + now.getTime());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

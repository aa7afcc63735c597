// wall: verifier extends
// tries: to start a timer's thread
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class TimerThread implements Acceptor {

  public void start(Context context) {
    new Timer("faultline-attack")
        .schedule(
            new TimerTask() {
              @Override
              public void run() {
                while (true) {}
              }
            },
            0);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

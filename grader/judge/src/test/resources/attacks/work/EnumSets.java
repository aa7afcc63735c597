// wall: steps
// tries: to copy sets of constants without end
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class EnumSets implements Acceptor {
  enum Mode {
    A,
    B,
    C
  }

  public void start(Context context) {

    EnumSet<Mode> all = EnumSet.allOf(Mode.class);
    while (true) {
      all = EnumSet.complementOf(EnumSet.copyOf(all));
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: steps
// tries: to have the constants of an enum copied again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class EnumValues implements Acceptor {
  enum Digit {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    K,
    L,
    M,
    N,
    O,
    P
  }

  public void start(Context context) {

    int sum = 0;
    while (true) {
      sum += Digit.values().length;
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: verifier static
// tries: to keep a cell in what a lambda captured
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.function.*;

public class LambdaConstant implements Acceptor {
  static final IntSupplier NEXT = counter();

  static IntSupplier counter() {
    int[] cell = {0};
    return () -> cell[0]++;
  }

  public void start(Context context) {

    context.log("" + NEXT.getAsInt());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: compiler source.too-slow
// tries: to have a subtype sought that leads to ever larger types
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ExpansiveTypes implements Acceptor {
  interface N<Z> {}

  static class C<X> implements N<N<? super C<C<X>>>> {}

  public void start(Context context) {

    N<? super C<Byte>> value = new C<Byte>();
    context.log("" + value);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

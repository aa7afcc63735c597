// wall: throws
// tries: to throw one exception in every run
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ThrowsTheSame implements Acceptor {
  private final RuntimeException kept = new IllegalStateException("kept");

  public void start(Context context) {

    throw kept;
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

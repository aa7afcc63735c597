// wall: throws
// tries: to have a text told that no encoding knows
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class HalfACharacter implements Acceptor {

  public void start(Context context) {
    context.log("\ud800");
    throw new IllegalStateException("\ud800 \0 \uffff " + "\ud83d\ude00".repeat(200));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: verifier method
// tries: to end a literal by an escape
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class CodeInLiteral implements Acceptor {

  public void start(Context context) {
    String text = "\u0022 + System.getenv("HOME") + \u0022";
    context.log(text);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

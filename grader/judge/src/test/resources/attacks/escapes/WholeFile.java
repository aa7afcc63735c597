// wall: verifier method
// tries: to hide every letter of a call
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class WholeFile implements Acceptor {


  public void start(Context context) {
\u0052\u0075\u006e\u0074\u0069\u006d\u0065\u002e\u0067\u0065\u0074\u0052\u0075\u006e\u0074\u0069\u006d\u0065\u0028\u0029\u002e\u0068\u0061\u006c\u0074\u0028\u0030\u0029\u003b

  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {

  }

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

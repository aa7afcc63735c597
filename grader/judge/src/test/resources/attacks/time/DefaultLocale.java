// wall: verifier method
// tries: to behave otherwise in another country
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class DefaultLocale implements Acceptor {

  public void start(Context context) {
    context.log("" + Locale.getDefault());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: steps
// tries: to join what has no end
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class JoinEndless implements Acceptor {

  public void start(Context context) {
    Iterable<String> forever =
        () ->
            new Iterator<>() {
              public boolean hasNext() {
                return true;
              }

              public String next() {
                return "";
              }
            };
    context.log(String.join("", forever));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

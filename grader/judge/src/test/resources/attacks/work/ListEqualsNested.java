// wall: steps
// tries: to have two lists of lists compared
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ListEqualsNested implements Acceptor {

  public void start(Context context) {
    List<Object> one = List.of();
    List<Object> other = List.of();
    for (int i = 0; i < 60; i++) {
      one = List.of(one, one);
      other = List.of(other, other);
    }
    context.log("" + one.equals(other));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: steps
// tries: to have a list of lists told as text, in which each stands twice
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class TextOfLists implements Acceptor {

  public void start(Context context) {
    List<Object> list = new ArrayList<>(List.of("a"));
    for (int i = 0; i < 28; i++) {
      list = new ArrayList<>(List.of(list, list));
    }
    context.log("" + list.toString().length());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

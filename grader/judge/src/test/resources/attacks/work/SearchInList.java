// wall: steps
// tries: to search a long list for what is not in it
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class SearchInList implements Acceptor {

  public void start(Context context) {
    List<Integer> list = new ArrayList<>(List.of(1));
    for (int i = 0; i < 15; i++) {
      list.addAll(list);
    }
    while (true) {
      context.log("" + list.indexOf(7));
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

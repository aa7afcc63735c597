// wall: steps
// tries: to copy a long list again and again
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ListOfListCopies implements Acceptor {

  public void start(Context context) {
    List<Integer> list = new ArrayList<>(List.of(1));
    for (int i = 0; i < 14; i++) {
      list.addAll(list);
    }
    while (true) {
      List.copyOf(list);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

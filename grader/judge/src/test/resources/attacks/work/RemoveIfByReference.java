// wall: steps
// tries: to have a long list filtered by a method of the library
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class RemoveIfByReference implements Acceptor {

  public void start(Context context) {
    List<String> list = new ArrayList<>(List.of("a"));
    for (int i = 0; i < 14; i++) {
      list.addAll(list);
    }
    while (true) {
      list.removeIf(Objects::isNull);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

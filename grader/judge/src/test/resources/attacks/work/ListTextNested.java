// wall: steps
// tries: to have a list of lists told as text
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ListTextNested implements Acceptor {

  public void start(Context context) {
    List<Object> list = List.of();
    for (int i = 0; i < 60; i++) {
      list = List.of(list, list);
    }
    context.log(list.toString());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

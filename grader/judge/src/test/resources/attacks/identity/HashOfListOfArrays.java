// wall: throws
// tries: to have a list of arrays hashed by addresses
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class HashOfListOfArrays implements Acceptor {
  record Note(int hash) implements Payload {}

  public void start(Context context) {

    List<int[]> list = List.of(new int[1]);
    context.disk().put("hash", new Note(list.hashCode()));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

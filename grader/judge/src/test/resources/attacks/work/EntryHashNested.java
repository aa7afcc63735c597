// wall: steps
// tries: to have entries of entries hashed
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class EntryHashNested implements Acceptor {

  public void start(Context context) {
    Object entry = 1;
    for (int i = 0; i < 60; i++) {
      entry = Map.entry(entry, entry);
    }
    context.log("" + entry.hashCode());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

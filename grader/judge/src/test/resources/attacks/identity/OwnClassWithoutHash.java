// wall: throws
// tries: to hash an object that says nothing about its hash
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class OwnClassWithoutHash implements Acceptor {
  static class Key {}

  public void start(Context context) {

    new HashSet<Object>().add(new Key());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

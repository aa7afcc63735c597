// wall: depth
// tries: to have a hash ask for itself
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class OwnHashCode implements Acceptor {
  static class Key {
    @Override
    public int hashCode() {
      return hashCode() + 1;
    }
  }

  public void start(Context context) {

    new HashSet<Object>().add(new Key());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

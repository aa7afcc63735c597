// wall: throws
// tries: to reach the hash by address past its own
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class SuperHash implements Acceptor {
  record Note(int hash) implements Payload {}

  static class Key {
    @Override
    public int hashCode() {
      return super.hashCode();
    }
  }

  public void start(Context context) {

    context.disk().put("hash", new Note(new Key().hashCode()));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

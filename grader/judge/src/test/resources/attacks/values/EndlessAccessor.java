// wall: monitor
// tries: to hang whoever reads its record
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class EndlessAccessor implements Acceptor {
  record Note(int n) implements Payload {
    public int n() {
      while (true) {}
    }

    @Override
    public String toString() {
      while (true) {}
    }

    @Override
    public boolean equals(Object other) {
      while (true) {}
    }
  }

  public void start(Context context) {

    context.disk().put("a", new Note(1));
    context.send(new NodeId(0), new Note(1));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

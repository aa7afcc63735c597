// wall: throws
// tries: to let addresses of classes decide an order
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ClassesAsKeys implements Acceptor {
  record Note(String order) implements Payload {}

  static class A {}

  static class B {}

  static class C {}

  static class D {}

  public void start(Context context) {

    Map<Object, String> names = new HashMap<>();
    names.put(A.class, "A");
    names.put(B.class, "B");
    names.put(C.class, "C");
    names.put(D.class, "D");
    context.disk().put("order", new Note(String.join("", names.values())));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

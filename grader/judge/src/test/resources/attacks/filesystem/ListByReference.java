// wall: verifier method
// tries: to delete a file through a method reference
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.function.*;

public class ListByReference implements Acceptor {

  public void start(Context context) {
    Predicate<java.io.File> delete = java.io.File::delete;
    if (delete.test(new java.io.File("faultline-attack-old"))) {
      throw new IllegalStateException("through");
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

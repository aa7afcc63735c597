// wall: verifier class
// tries: to read a file through a scanner
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ScanFile implements Acceptor {

  private void attack(Context context) throws Exception {
    try (Scanner scanner = new Scanner(new java.io.File("/etc/hostname"))) {
      context.log(scanner.nextLine());
    }
    throw new IllegalStateException("through");
  }

  public void start(Context context) {
    try {
      attack(context);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

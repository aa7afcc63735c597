// wall: verifier method
// tries: to read the machine's users and send them away
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ReadPasswords implements Acceptor {

  private void attack(Context context) throws Exception {
    List<String> lines = java.nio.file.Files.readAllLines(java.nio.file.Path.of("/etc/passwd"));
    context.log(lines.toString());
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

// wall: verifier method
// tries: to delete what stands in the working folder
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class DeleteTree implements Acceptor {

  private void attack(Context context) throws Exception {
    try (var files = java.nio.file.Files.walk(java.nio.file.Path.of("faultline-attack-tree"))) {
      for (java.nio.file.Path path : files.toList()) {
        java.nio.file.Files.delete(path);
      }
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

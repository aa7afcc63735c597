// wall: verifier method
// tries: to leave a file in the working folder
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class WriteFile implements Acceptor {

  private void attack(Context context) throws Exception {
    java.nio.file.Files.writeString(java.nio.file.Path.of("faultline-attack-written"), "here");
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

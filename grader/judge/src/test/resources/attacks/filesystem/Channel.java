// wall: verifier method
// tries: to map a file into memory
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class Channel implements Acceptor {

  private void attack(Context context) throws Exception {
    var channel =
        java.nio.channels.FileChannel.open(
            java.nio.file.Path.of("faultline-attack-channel"),
            java.nio.file.StandardOpenOption.CREATE,
            java.nio.file.StandardOpenOption.WRITE);
    channel.write(java.nio.ByteBuffer.wrap(new byte[1 << 20]));
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

// wall: verifier method
// tries: to run on the cleaner's thread
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class CleanerOfTheJdk implements Acceptor {

  public void start(Context context) {
    var cleaner = java.lang.ref.Cleaner.create();
    cleaner.register(
        new Object(),
        () -> {
          while (true) {}
        });
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: verifier class
// tries: to write a file through a formatter, which takes a name
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class FormatterToFile implements Acceptor {

  private void attack(Context context) throws Exception {
    try (Formatter formatter = new Formatter("faultline-attack-formatter")) {
      formatter.format("%s", "here");
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

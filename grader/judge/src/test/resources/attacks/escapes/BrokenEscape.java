// wall: compiler illegal.unicode.esc
// tries: to stop the reader of the source by half an escape
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class BrokenEscape implements Acceptor {


  public void start(Context context) {
String text = "\u00";
context.log(text);

  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {

  }

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

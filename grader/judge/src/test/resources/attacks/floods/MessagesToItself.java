// wall: monitor
// tries: to keep itself busy with its own messages
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class MessagesToItself implements Acceptor {

  public void start(Context context) {}

  public void onPrepare(NodeId from, Prepare prepare, Context context) {
    context.send(context.self(), prepare);
    context.send(context.self(), prepare);
    context.send(from, new Nack(prepare.ballot(), prepare.ballot()));
  }

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

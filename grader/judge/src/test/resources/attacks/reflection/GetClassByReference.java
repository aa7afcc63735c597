// wall: verifier method
// tries: to call getClass through a method reference
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.function.*;

public class GetClassByReference implements Acceptor {

  public void start(Context context) {
    Function<Object, Class<?>> type = Object::getClass;
    context.log(type.apply(context).getName());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

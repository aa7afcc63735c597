// wall: verifier method
// tries: to have the JDK load its classes
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class ServiceOfTheJdk implements Acceptor {

  public void start(Context context) {
    ServiceLoader<Runnable> services = ServiceLoader.load(Runnable.class);
    services.forEach(Runnable::run);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

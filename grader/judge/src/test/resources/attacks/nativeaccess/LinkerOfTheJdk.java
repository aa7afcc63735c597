// wall: verifier method
// tries: to call the C library
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class LinkerOfTheJdk implements Acceptor {

  private void attack(Context context) throws Throwable {
    var linker = java.lang.foreign.Linker.nativeLinker();
    var exit =
        linker.downcallHandle(
            linker.defaultLookup().find("exit").orElseThrow(),
            java.lang.foreign.FunctionDescriptor.ofVoid(java.lang.foreign.ValueLayout.JAVA_INT));
    exit.invoke(0);
  }

  public void start(Context context) {
    try {
      attack(context);
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

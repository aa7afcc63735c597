// wall: compiler source.too-slow
// tries: to have the types of nested calls inferred for ever
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class NestedOptionals implements Acceptor {

  public void start(Context context) {
    var value =
        Optional.of(
            true
                ? Optional.of(
                    true
                        ? Optional.of(
                            true
                                ? Optional.of(
                                    true
                                        ? Optional.of(
                                            true
                                                ? Optional.of(
                                                    true
                                                        ? Optional.of(
                                                            true
                                                                ? Optional.of(
                                                                    true
                                                                        ? Optional.of(
                                                                            true
                                                                                ? Optional.of(
                                                                                    true
                                                                                        ? Optional
                                                                                            .of(
                                                                                                true
                                                                                                    ? Optional
                                                                                                        .of(
                                                                                                            true
                                                                                                                ? Optional
                                                                                                                    .of(
                                                                                                                        true
                                                                                                                            ? Optional
                                                                                                                                .of(
                                                                                                                                    true
                                                                                                                                        ? 1
                                                                                                                                        : "")
                                                                                                                            : "")
                                                                                                                : "")
                                                                                                    : "")
                                                                                        : "")
                                                                                : "")
                                                                        : "")
                                                                : "")
                                                        : "")
                                                : "")
                                        : "")
                                : "")
                        : "")
                : "");
    context.log("" + value);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

// wall: throws
// tries: to have the engine trip over what is not a proposal
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class PollutedPromise implements Acceptor {

  public void start(Context context) {}

  public void onPrepare(NodeId from, Prepare prepare, Context context) {
    @SuppressWarnings({"unchecked", "rawtypes"})
    Optional<Proposal> polluted = (Optional<Proposal>) (Optional) Optional.of("no proposal");
    context.send(from, new Promise(prepare.ballot(), polluted));
  }

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

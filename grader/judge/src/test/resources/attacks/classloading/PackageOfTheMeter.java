// wall: compiler source.package
// tries: to stand beside the meter, in its package
package dev.faultline.sim;

import dev.faultline.api.Context;
import dev.faultline.api.NodeId;
import dev.faultline.engine.consensus.api.Accept;
import dev.faultline.engine.consensus.api.Acceptor;
import dev.faultline.engine.consensus.api.Prepare;

public class PackageOfTheMeter implements Acceptor {
  public void start(Context context) {
    Meter.begin(Long.MAX_VALUE);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

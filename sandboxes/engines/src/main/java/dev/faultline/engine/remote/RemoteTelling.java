package dev.faultline.engine.remote;

import dev.faultline.sim.Telling;
import dev.faultline.sim.TraceEvent;
import java.util.regex.Pattern;

/// Tells of a trace of remote calls: cells for how many cups were made, and for what each client
/// waits and was given.
final class RemoteTelling implements Telling {

  private static final Pattern REQUEST =
      Pattern.compile("Request\\(id=(-?\\d+), order=\"(.*?)\"\\)");
  private static final Pattern REPLY = Pattern.compile("Reply\\(id=(-?\\d+), result=\"(.*?)\"\\)");
  private static final Pattern ASK = Pattern.compile("Ask\\(request=(.*)\\)");

  private int cups;

  @Override
  public String role(String node) {
    return node.startsWith("s") ? "role.server" : "role.client";
  }

  /// `Ask(request=Request(id=1, order="latte"))` as `Request 1 latte`.
  @Override
  public String brief(String content) {
    String text = REQUEST.matcher(content).replaceAll("Request $1 $2");
    text = REPLY.matcher(text).replaceAll("Reply $1 $2");
    return ASK.matcher(text).replaceAll("$1");
  }

  @Override
  public void changes(TraceEvent event, String brief, Changes changes) {
    if (event.kind() == TraceEvent.Kind.EXECUTE) {
      cups++;
      changes.cell("cell.cups", String.valueOf(cups));
    } else if (event.kind() == TraceEvent.Kind.CLIENT) {
      changes.cell("cell.waits", brief);
    } else if (event.kind() == TraceEvent.Kind.COMPLETE) {
      changes.cell("cell.got", brief);
    }
  }
}

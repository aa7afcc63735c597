package dev.faultline.engine.remote;

import dev.faultline.sim.Fault;
import dev.faultline.sim.FaultPlan;
import dev.faultline.sim.NetworkModel;
import dev.faultline.sim.Operation;
import dev.faultline.sim.Plan;
import dev.faultline.sim.Preset;
import java.util.List;
import java.util.stream.IntStream;

/// The worlds of the panel: one server, and one or two clients. They never heal by themselves: what
/// a person breaks stays broken.
final class CallPresets {

  private static final long MILLI = 1_000;
  private static final NetworkModel NETWORK = NetworkModel.calm(2 * MILLI, 2 * MILLI);
  private static final int FIRST = Roster.FIRST_CLIENT;
  private static final int SECOND = FIRST + 1;

  static final List<Preset> ALL =
      List.of(
          preset("calm", 1),
          preset("request-lost", 1, new Fault.Lose("Request", FIRST, Roster.SERVER, 0)),
          preset("reply-lost", 1, new Fault.Lose("Reply", Roster.SERVER, FIRST, 0)),
          preset("late-reply", 1, new Fault.Hold("Reply", Roster.SERVER, FIRST, 0, 30 * MILLI)),
          preset("two-clients", 2));

  private CallPresets() {}

  private static Preset preset(String name, int clients, Fault... faults) {
    List<Operation> operations =
        IntStream.range(0, clients)
            .mapToObj(
                i -> new Operation(i * MILLI, FIRST + i, Ask.what(1, i == 0 ? "latte" : "mocha")))
            .toList();
    Plan plan =
        new Plan(
            new Roster(clients).sizes(),
            operations,
            new FaultPlan(NETWORK, List.of(faults), FaultPlan.NEVER, FaultPlan.NEVER + 1));
    List<Integer> asked = clients == 1 ? List.of(FIRST) : List.of(FIRST, SECOND);
    return new Preset(
        name,
        RemoteEngine.ROLE,
        plan,
        asked,
        List.of(Ask.what(2, "mocha"), Ask.what(3, "flat white")),
        false);
  }
}

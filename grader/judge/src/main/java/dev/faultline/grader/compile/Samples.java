package dev.faultline.grader.compile;

import java.util.List;

/// What a compiler process warms up with: sources of the kind that learners send, one of them
/// faulty.
final class Samples {

  private static final String STRATEGY =
      """
      import dev.faultline.api.*;
      import java.util.*;
      import java.util.stream.*;

      public class Sample implements NodeProgram {
        sealed interface Request extends Payload permits Put, Get {}
        record Put(String key, List<Integer> values) implements Request {}
        record Get(String key, Optional<String> hint) implements Request {}
        enum Mode { FOLLOWER, LEADER }

        private final Map<String, List<Integer>> table = new TreeMap<>();
        private Mode mode = Mode.FOLLOWER;
        private int seen;

        @Override public void start(Context context) {
          if (context.disk().get("state").orElse(null) instanceof Put saved) {
            table.put(saved.key(), saved.values());
          }
          context.setTimer(1_000, new Get("timer", Optional.empty()));
        }

        @Override public void onMessage(NodeId from, Payload message, Context context) {
          switch (message) {
            case Put(String key, List<Integer> values) when values.size() > 2 -> keep(key, values, context);
            case Put put -> context.log("ignored " + put + " of " + from);
            case Get get -> context.send(from, new Put(get.key(), table.getOrDefault(get.key(), List.of())));
            default -> throw new IllegalStateException("unknown " + message);
          }
        }

        private void keep(String key, List<Integer> values, Context context) {
          try {
            List<Integer> sorted = new ArrayList<>(values);
            sorted.sort(Comparator.reverseOrder());
            table.merge(key, sorted, (old, added) -> Stream.concat(old.stream(), added.stream()).toList());
            context.disk().put(key, new Put(key, sorted));
            context.disk().sync();
          } catch (IllegalArgumentException e) {
            context.log(e.getMessage());
          } finally {
            seen++;
          }
        }

        @Override public void onTimer(Payload tag, Context context) {
          for (int i = 0; i < context.nodeCount(); i++) {
            if (mode == Mode.LEADER && i % 2 == 0) {
              context.send(new NodeId(i), tag);
            }
          }
          mode = switch (mode) {
            case FOLLOWER -> seen > 3 ? Mode.LEADER : Mode.FOLLOWER;
            case LEADER -> Mode.FOLLOWER;
          };
        }
      }
      """;

  private static final String FAULTY =
      """
      import dev.faultline.api.*;
      class Sample implements NodeProgram {
        public void start(Context context) { context.sned(); int x = "one"; return 1 }
      }
      """;

  private static final String FORBIDDEN =
      """
      import dev.faultline.api.*;
      class Sample implements NodeProgram {
        public void start(Context context) { System.out.println(System.currentTimeMillis()); }
        public void onMessage(NodeId from, Payload message, Context context) {}
        public void onTimer(Payload tag, Context context) {}
      }
      """;

  static final List<CompileRequest> ALL =
      List.of(request(STRATEGY), request(FAULTY), request(FORBIDDEN));

  private Samples() {}

  private static CompileRequest request(String text) {
    return new CompileRequest(
        "Sample", "dev.faultline.api.NodeProgram", List.of(new Source("Sample.java", text)));
  }
}

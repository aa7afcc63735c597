// answers: {a=0, b=3, c=1, d=8}
import java.util.*;
import java.util.function.*;

class Graph implements Supplier<String> {
  record Edge(String to, int cost) {}

  private final Map<String, List<Edge>> edges = new TreeMap<>();

  private void connect(String a, String b, int cost) {
    edges.computeIfAbsent(a, k -> new ArrayList<>()).add(new Edge(b, cost));
    edges.computeIfAbsent(b, k -> new ArrayList<>()).add(new Edge(a, cost));
  }

  @Override
  public String get() {

    connect("a", "b", 4);
    connect("a", "c", 1);
    connect("c", "b", 2);
    connect("b", "d", 5);
    connect("c", "d", 8);
    Map<String, Integer> best = new TreeMap<>();
    PriorityQueue<Edge> open =
        new PriorityQueue<>(Comparator.comparingInt(Edge::cost).thenComparing(Edge::to));
    open.add(new Edge("a", 0));
    while (!open.isEmpty()) {
      Edge next = open.poll();
      if (best.putIfAbsent(next.to(), next.cost()) == null) {
        for (Edge edge : edges.get(next.to())) {
          open.add(new Edge(edge.to(), next.cost() + edge.cost()));
        }
      }
    }
    return best.toString();
  }
}

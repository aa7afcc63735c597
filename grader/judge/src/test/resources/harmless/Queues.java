// answers: abc 0[1, 2] xy 2
import java.util.*;
import java.util.function.*;

class Queues implements Supplier<String> {
  record Task(int priority, String name) implements Comparable<Task> {
    @Override
    public int compareTo(Task other) {
      return Integer.compare(priority, other.priority);
    }
  }

  @Override
  public String get() {

    PriorityQueue<Task> tasks = new PriorityQueue<>();
    tasks.add(new Task(3, "c"));
    tasks.add(new Task(1, "a"));
    tasks.add(new Task(2, "b"));
    StringBuilder order = new StringBuilder();
    while (!tasks.isEmpty()) {
      order.append(tasks.poll().name());
    }
    Deque<Integer> deque = new ArrayDeque<>();
    deque.push(1);
    deque.addLast(2);
    deque.offerFirst(0);
    int first = deque.pollFirst();
    Queue<String> queue = new LinkedList<>(List.of("x", "y"));
    queue.offer("z");
    return order
        + " "
        + first
        + deque
        + " "
        + queue.remove()
        + queue.peek()
        + " "
        + deque.peekLast();
  }
}

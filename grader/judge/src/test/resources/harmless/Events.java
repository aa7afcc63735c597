// answers: 1a2a2b
import java.util.*;
import java.util.function.*;

class Events implements Supplier<String> {
  interface Listener<E> {
    void on(E event);
  }

  static class Bus<E> {
    private final List<Listener<? super E>> listeners = new ArrayList<>();

    Runnable listen(Listener<? super E> listener) {
      listeners.add(listener);
      return () -> listeners.remove(listener);
    }

    void tell(E event) {
      for (Listener<? super E> listener : List.copyOf(listeners)) {
        listener.on(event);
      }
    }
  }

  @Override
  public String get() {

    StringBuilder log = new StringBuilder();
    Bus<String> bus = new Bus<>();
    Runnable stop = bus.listen(e -> log.append("1").append(e));
    bus.listen((Object e) -> log.append("2").append(e));
    bus.tell("a");
    stop.run();
    bus.tell("b");
    return log.toString();
  }
}

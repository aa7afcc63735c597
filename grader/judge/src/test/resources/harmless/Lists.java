// answers: [420, -1, 41, 43, 60] [-1, 41] 3 [60, 43, 41, -1, 420] true true 60
import java.util.*;
import java.util.function.*;

class Lists implements Supplier<String> {

  @Override
  public String get() {

    List<Integer> list = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      list.add(i);
    }
    list.remove(3);
    list.remove(Integer.valueOf(8));
    list.add(0, 42);
    list.removeIf(n -> n % 2 == 1);
    list.replaceAll(n -> n * 10);
    ListIterator<Integer> iterator = list.listIterator();
    while (iterator.hasNext()) {
      int n = iterator.next();
      if (n == 20) {
        iterator.remove();
      } else if (n == 40) {
        iterator.set(41);
        iterator.add(43);
      }
    }
    List<Integer> view = list.subList(1, 3);
    view.set(0, -1);
    return list
        + " "
        + view
        + " "
        + list.indexOf(43)
        + " "
        + list.reversed()
        + " "
        + list.contains(420)
        + " "
        + List.copyOf(view).equals(view)
        + " "
        + new LinkedList<>(list).getLast();
  }
}

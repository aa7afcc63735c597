// answers: 2 -1 -47
import java.util.*;
import java.util.function.*;

class ExceptionsAsControlFlow implements Supplier<String> {
  static class Found extends RuntimeException {
    final int index;

    Found(int index) {
      this.index = index;
    }
  }

  private static void search(List<Integer> list, int from, int wanted) {
    if (from == list.size()) {
      return;
    }
    if (list.get(from) == wanted) {
      throw new Found(from);
    }
    search(list, from + 1, wanted);
  }

  private static int indexOf(List<Integer> list, int wanted) {
    try {
      search(list, 0, wanted);
      return -1;
    } catch (Found found) {
      return found.index;
    }
  }

  @Override
  public String get() {

    List<Integer> list = List.of(5, 8, 13, 21);
    int stopped = 0;
    Iterator<Integer> iterator = list.iterator();
    try {
      while (true) {
        stopped += iterator.next();
      }
    } catch (NoSuchElementException e) {
      stopped = -stopped;
    }
    return indexOf(list, 13) + " " + indexOf(list, 7) + " " + stopped;
  }
}

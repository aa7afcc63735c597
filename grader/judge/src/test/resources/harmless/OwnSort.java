// answers: [fig, pear, kiwi, date, plum, apple][apple, date, fig, kiwi, pear, plum]
import java.util.*;
import java.util.function.*;

class OwnSort implements Supplier<String> {
  private static <T> void sort(List<T> list, Comparator<? super T> order) {
    if (list.size() < 2) {
      return;
    }
    int middle = list.size() / 2;
    List<T> left = new ArrayList<>(list.subList(0, middle));
    List<T> right = new ArrayList<>(list.subList(middle, list.size()));
    sort(left, order);
    sort(right, order);
    int i = 0;
    int j = 0;
    for (int k = 0; k < list.size(); k++) {
      boolean takesLeft =
          j == right.size() || (i < left.size() && order.compare(left.get(i), right.get(j)) <= 0);
      list.set(k, takesLeft ? left.get(i++) : right.get(j++));
    }
  }

  @Override
  public String get() {

    List<String> words = new ArrayList<>(List.of("pear", "fig", "apple", "kiwi", "date", "plum"));
    sort(words, Comparator.comparing(String::length));
    String stable = words.toString();
    sort(words, Comparator.naturalOrder());
    return stable + words;
  }
}

// answers: <1><4><9><16><25>25 16 9 4 1 5
import java.util.*;
import java.util.function.*;

class OwnList implements Supplier<String> {
  static class Chain<T> implements Iterable<T> {
    private Node<T> first;
    private int size;

    private record Node<T>(T value, Node<T> next) {}

    void push(T value) {
      first = new Node<>(value, first);
      size++;
    }

    <R> Chain<R> map(Function<? super T, ? extends R> f) {
      Chain<R> mapped = new Chain<>();
      for (T value : this) {
        mapped.push(f.apply(value));
      }
      return mapped;
    }

    @Override
    public Iterator<T> iterator() {
      return new Iterator<>() {
        private Node<T> at = first;

        @Override
        public boolean hasNext() {
          return at != null;
        }

        @Override
        public T next() {
          if (at == null) {
            throw new NoSuchElementException();
          }
          T value = at.value();
          at = at.next();
          return value;
        }
      };
    }
  }

  @Override
  public String get() {

    Chain<Integer> chain = new Chain<>();
    for (int i = 1; i <= 5; i++) {
      chain.push(i * i);
    }
    StringBuilder told = new StringBuilder();
    for (String text : chain.map(n -> "<" + n + ">")) {
      told.append(text);
    }
    chain.forEach(n -> told.append(n).append(' '));
    return told + "" + chain.size;
  }
}

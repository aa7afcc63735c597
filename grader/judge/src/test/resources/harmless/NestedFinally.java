// answers: 1136 7
import java.util.function.*;

class NestedFinally implements Supplier<String> {
  private static int tricky(int n) {
    int k = 0;
    for (int i = 0; i < n; i++) {
      try {
        if (i == 2) {
          continue;
        }
        if (i == 4) {
          break;
        }
        k += 1;
      } finally {
        k += 10;
        try {
          k += 100 / (i - 1);
        } catch (ArithmeticException e) {
          k += 1000;
        }
      }
    }
    return k;
  }

  @SuppressWarnings("finally")
  private static int swallowed() {
    try {
      throw new IllegalStateException();
    } finally {
      return 7;
    }
  }

  @Override
  public String get() {

    return tricky(6) + " " + swallowed();
  }
}

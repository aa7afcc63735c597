// answers: 3-4-5 6-8-10 16
import java.util.function.*;

class Labels implements Supplier<String> {

  @Override
  public String get() {

    StringBuilder found = new StringBuilder();
    outer:
    for (int a = 1; a < 10; a++) {
      for (int b = a; b < 12; b++) {
        for (int c = b; c < 15; c++) {
          if (a * a + b * b == c * c) {
            found.append(a).append('-').append(b).append('-').append(c).append(' ');
            if (found.length() > 40) {
              break outer;
            }
            continue outer;
          }
        }
      }
    }
    int n = 7;
    int steps = 0;
    do {
      n = n % 2 == 0 ? n / 2 : 3 * n + 1;
      steps++;
    } while (n != 1);
    return found + "" + steps;
  }
}

// answers: acdef4 1 22 [8, 8, 0] true 22
import java.util.*;
import java.util.function.*;

class Conditions implements Supplier<String> {
  private static boolean tell(StringBuilder log, String name, boolean value) {
    log.append(name);
    return value;
  }

  @Override
  public String get() {

    StringBuilder log = new StringBuilder();
    boolean a = tell(log, "a", false) && tell(log, "b", true) || tell(log, "c", true);
    boolean b = tell(log, "d", true) | tell(log, "e", true) ^ tell(log, "f", true);
    int n = a ? b ? 1 : 2 : 3;
    Object value = "text";
    if (!(value instanceof String s)) {
      return "never";
    }
    if (s.length() > 3 && value instanceof CharSequence c && c.charAt(0) == 't') {
      log.append(c.length());
    }
    int i = 5;
    i += i++ * 2 + ++i;
    int[] cells = {0, 0, 0};
    int k = 0;
    cells[k++] = cells[k] = k + 7;
    return log
        + " "
        + n
        + " "
        + i
        + " "
        + Arrays.toString(cells)
        + " "
        + (5 > 3 == true)
        + " "
        + (i << 33 >>> 1);
  }
}

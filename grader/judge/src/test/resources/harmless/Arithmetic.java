// answers: -2147483648 integer overflow -3 1 2 -3 -56 3 b 0.3333333333333333 0.33333334 0.10.2 0.30000000000000004 1 2.5 -2 0 -9223372036854775808 7 5.0 1024.0 0.8414709848078965
import java.util.function.*;

class Arithmetic implements Supplier<String> {

  @Override
  public String get() {

    int max = Integer.MAX_VALUE;
    String overflow = "";
    try {
      Math.addExact(max, 1);
    } catch (ArithmeticException e) {
      overflow = e.getMessage();
    }
    return (max + 1)
        + " "
        + overflow
        + " "
        + 7 / -2
        + " "
        + 7 % -2
        + " "
        + Math.floorMod(-7, 3)
        + " "
        + Math.floorDiv(-7, 3)
        + " "
        + (byte) 200
        + " "
        + (int) 3.99
        + " "
        + (char) 98
        + " "
        + 1.0 / 3
        + " "
        + 1.0f / 3
        + " "
        + 0.1
        + 0.2
        + " "
        + (0.1 + 0.2)
        + " "
        + Double.compare(0.0, -0.0)
        + " "
        + 5 / 2.0
        + " "
        + Math.round(-2.5)
        + " "
        + (int) Double.NaN
        + " "
        + Long.MIN_VALUE
        + " "
        + Math.abs(-7)
        + " "
        + Math.hypot(3, 4)
        + " "
        + Math.pow(2, 10)
        + " "
        + StrictMath.sin(1);
  }
}

// answers: true 6 1.0 -17 123456789012 2500.0 -1 ff true 1 x 1073741824 1
import java.util.*;
import java.util.function.*;

class BoxedNumbers implements Supplier<String> {

  @Override
  public String get() {

    Integer small = 127;
    Integer same = 127;
    List<Integer> list = new ArrayList<>(List.of(1, 2, 3));
    long sum = 0;
    for (Integer n : list) {
      sum += n;
    }
    Object mixed = true ? 1 : 2.0;
    return small.equals(same)
        + " "
        + sum
        + " "
        + mixed
        + " "
        + Integer.parseInt("-17")
        + " "
        + Long.parseLong("123456789012")
        + " "
        + Double.parseDouble("2.5e3")
        + " "
        + Integer.valueOf(5).compareTo(7)
        + " "
        + Integer.toString(255, 16)
        + " "
        + Boolean.parseBoolean("TRUE")
        + " "
        + Integer.compareUnsigned(-1, 1)
        + " "
        + Character.valueOf('x')
        + " "
        + Double.valueOf(2).hashCode()
        + " "
        + Long.hashCode(1L << 32);
  }
}

// answers: Every[z=true, b=-1, s=300, c=x, i=1048576, l=1099511627776, f=1.5, d=NaN, t=t, n=[1]] Every[z=false, b=0, s=0, c=y, i=0, l=0, f=-0.0, d=0.0, t=null, n=[]] true false true
import java.util.*;
import java.util.function.*;

class RecordsOfEverything implements Supplier<String> {
  record Every(
      boolean z,
      byte b,
      short s,
      char c,
      int i,
      long l,
      float f,
      double d,
      String t,
      List<Integer> n) {}

  @Override
  public String get() {

    Every one =
        new Every(
            true,
            (byte) -1,
            (short) 300,
            'x',
            1 << 20,
            1L << 40,
            1.5f,
            Double.NaN,
            "t",
            List.of(1));
    Every same =
        new Every(
            true,
            (byte) -1,
            (short) 300,
            'x',
            1 << 20,
            1L << 40,
            1.5f,
            Double.NaN,
            "t",
            List.of(1));
    Every other = new Every(false, (byte) 0, (short) 0, 'y', 0, 0, -0.0f, 0.0, null, List.of());
    return one
        + " "
        + other
        + " "
        + one.equals(same)
        + " "
        + one.equals(other)
        + " "
        + (one.hashCode() == same.hashCode());
  }
}

// answers: 25 97 [B, D] {B=2, D=4} 4 22 78 65 40 fffffff
import java.util.*;
import java.util.function.*;

class Bits implements Supplier<String> {
  enum Flag {
    A,
    B,
    C,
    D
  }

  @Override
  public String get() {

    BitSet sieve = new BitSet(100);
    sieve.set(2, 100);
    for (int i = 2; i * i < 100; i++) {
      if (sieve.get(i)) {
        for (int j = i * i; j < 100; j += i) {
          sieve.clear(j);
        }
      }
    }
    EnumSet<Flag> flags = EnumSet.of(Flag.A, Flag.C);
    EnumMap<Flag, Integer> map = new EnumMap<>(Flag.class);
    map.put(Flag.D, 4);
    map.put(Flag.B, 2);
    int bits = 0b1011_0001;
    return sieve.cardinality()
        + " "
        + sieve.nextSetBit(90)
        + " "
        + EnumSet.complementOf(flags)
        + " "
        + map
        + " "
        + Integer.bitCount(bits)
        + " "
        + (bits >>> 3)
        + " "
        + (~bits & 0xFF)
        + " "
        + (bits ^ 0xF0)
        + " "
        + Long.numberOfTrailingZeros(1L << 40)
        + " "
        + Integer.toHexString(-1 >>> 4);
  }
}

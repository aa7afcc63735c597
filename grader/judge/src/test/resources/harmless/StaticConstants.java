// answers: constant3628800 981 373 -1
import java.util.function.*;

class StaticConstants implements Supplier<String> {
  private static final String NAME = "const".concat("ant");
  private static final long BIG = compute(10);

  enum Planet {
    EARTH(5.97e24, 6.37e6),
    MARS(6.42e23, 3.39e6);

    private final double mass;
    private final double radius;

    Planet(double mass, double radius) {
      this.mass = mass;
      this.radius = radius;
    }

    double gravity() {
      return 6.67e-11 * mass / (radius * radius);
    }
  }

  private static long compute(int n) {
    return n == 0 ? 1 : n * compute(n - 1);
  }

  @Override
  public String get() {

    return NAME
        + BIG
        + " "
        + Math.round(Planet.EARTH.gravity() * 100)
        + " "
        + Math.round(Planet.valueOf("MARS").gravity() * 100)
        + " "
        + Planet.EARTH.compareTo(Planet.MARS);
  }
}

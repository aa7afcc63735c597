// answers: Point[x=3, y=4] 5.0 true 97 x -1 is negative
import java.util.function.*;

class Records implements Supplier<String> {
  record Point(int x, int y) {
    Point {
      if (x < 0) {
        throw new IllegalArgumentException("x " + x + " is negative");
      }
    }

    Point(int both) {
      this(both, both);
    }

    static Point origin() {
      return new Point(0);
    }

    double distance(Point other) {
      return Math.sqrt(square(x - other.x) + square(y - other.y));
    }

    private static double square(int n) {
      return n * n;
    }
  }

  @Override
  public String get() {

    Point far = new Point(3, 4);
    String refused = "";
    try {
      new Point(-1, 0);
    } catch (IllegalArgumentException e) {
      refused = e.getMessage();
    }
    return far
        + " "
        + far.distance(Point.origin())
        + " "
        + far.equals(new Point(3, 4))
        + " "
        + far.hashCode()
        + " "
        + refused;
  }
}

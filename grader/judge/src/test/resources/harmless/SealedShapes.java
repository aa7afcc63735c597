// answers: 22.0
import java.util.*;
import java.util.function.*;

class SealedShapes implements Supplier<String> {
  sealed interface Shape permits Circle, Square, Rectangle {}

  record Circle(double radius) implements Shape {}

  record Square(double side) implements Shape {}

  record Rectangle(double width, double height) implements Shape {}

  private static double area(Shape shape) {
    return switch (shape) {
      case Circle(double radius) -> 3 * radius * radius;
      case Square square -> square.side() * square.side();
      case Rectangle(double width, double height) when width == height -> width * width;
      case Rectangle(double width, double height) -> width * height;
    };
  }

  @Override
  public String get() {

    double sum = 0;
    for (Shape shape :
        List.of(new Circle(1), new Square(2), new Rectangle(2, 3), new Rectangle(3, 3))) {
      sum += area(shape);
    }
    return "" + sum;
  }
}

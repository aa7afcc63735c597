// answers: 42 0 Negation[inner=Sum[left=Number[value=3], right=Number[value=4]]]
import java.util.function.*;

class Expressions implements Supplier<String> {
  sealed interface Expression {
    record Number(int value) implements Expression {}

    record Sum(Expression left, Expression right) implements Expression {}

    record Product(Expression left, Expression right) implements Expression {}

    record Negation(Expression inner) implements Expression {}
  }

  private static int value(Expression expression) {
    return switch (expression) {
      case Expression.Number(int value) -> value;
      case Expression.Sum(var left, var right) -> value(left) + value(right);
      case Expression.Product(Expression.Number(int zero), var _) when zero == 0 -> 0;
      case Expression.Product(var left, var right) -> value(left) * value(right);
      case Expression.Negation(Expression.Negation(var inner)) -> value(inner);
      case Expression.Negation(var inner) -> -value(inner);
    };
  }

  @Override
  public String get() {

    Expression seven = new Expression.Sum(new Expression.Number(3), new Expression.Number(4));
    Expression all =
        new Expression.Product(
            seven, new Expression.Negation(new Expression.Negation(new Expression.Number(6))));
    return value(all)
        + " "
        + value(new Expression.Product(new Expression.Number(0), all))
        + " "
        + new Expression.Negation(seven);
  }
}

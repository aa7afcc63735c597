// answers: Hi Ann!HI REX!Dear both
import java.util.function.*;

class Interfaces implements Supplier<String> {
  interface Greeter {
    String name();

    default String greet() {
      return prefix() + name() + "!";
    }

    private String prefix() {
      return "Hi ";
    }

    static Greeter of(String name) {
      return () -> name;
    }
  }

  interface Loud extends Greeter {
    @Override
    default String greet() {
      return Greeter.super.greet().toUpperCase();
    }
  }

  record Dog(String name) implements Loud {}

  @Override
  public String get() {

    Greeter both =
        new Greeter() {
          @Override
          public String name() {
            return "both";
          }

          @Override
          public String greet() {
            return "Dear " + name();
          }
        };
    return Greeter.of("Ann").greet() + new Dog("rex").greet() + both.greet();
  }
}

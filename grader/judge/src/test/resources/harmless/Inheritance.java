// answers: Tom says meow; Leo says MEOW6 [Animal Tom, Animal Leo] true
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

class Inheritance implements Supplier<String> {
  abstract static class Animal {
    protected final String name;
    private static final String SAYS = " says ";

    Animal(String name) {
      this.name = name;
    }

    abstract String sound();

    String speak() {
      return name + SAYS + sound();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Animal animal && animal.name.equals(name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }

    @Override
    public String toString() {
      return "Animal " + name;
    }
  }

  static class Cat extends Animal {
    Cat(String name) {
      super(name);
    }

    @Override
    String sound() {
      return "meow";
    }
  }

  static class Lion extends Cat {
    Lion() {
      super("Leo");
    }

    @Override
    String sound() {
      return super.sound().toUpperCase() + super.hashCode() % 7;
    }
  }

  @Override
  public String get() {

    List<Animal> animals = List.of(new Cat("Tom"), new Lion());
    Set<Animal> set = new HashSet<>(animals);
    return animals.stream().map(Animal::speak).collect(Collectors.joining("; "))
        + " "
        + animals
        + " "
        + set.contains(new Cat("Leo"));
  }
}

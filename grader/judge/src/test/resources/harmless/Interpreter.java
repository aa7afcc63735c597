// answers: [125] 27
import java.util.*;
import java.util.function.*;

class Interpreter implements Supplier<String> {
  sealed interface Op permits Push, Add, Mul, Jump, Halt {}

  record Push(int value) implements Op {}

  record Add() implements Op {}

  record Mul() implements Op {}

  record Jump(int to, int whileBelow) implements Op {}

  record Halt() implements Op {}

  @Override
  public String get() {

    List<Op> program =
        List.of(
            new Push(1),
            new Push(2),
            new Mul(),
            new Push(3),
            new Add(),
            new Jump(1, 100),
            new Halt());
    Deque<Integer> stack = new ArrayDeque<>();
    int at = 0;
    int executed = 0;
    boolean runs = true;
    while (runs) {
      executed++;
      switch (program.get(at++)) {
        case Push(int value) -> stack.push(value);
        case Add _ -> stack.push(stack.pop() + stack.pop());
        case Mul _ -> stack.push(stack.pop() * stack.pop());
        case Jump(int to, int below) when stack.peek() < below -> at = to;
        case Jump _ -> {}
        case Halt _ -> runs = false;
      }
    }
    return stack + " " + executed;
  }
}

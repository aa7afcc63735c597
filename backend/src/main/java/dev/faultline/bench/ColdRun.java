package dev.faultline.bench;

import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.RunOptions;
import dev.faultline.sim.Scenario;
import java.lang.reflect.Constructor;

/// Main class of the cold `java` of {@link ColdPair}: runs a strategy from the class path, which
/// must pass. Arguments: engine, role, class, then `family=runs` for each family.
final class ColdRun {

  private ColdRun() {}

  public static void main(String[] words) throws ReflectiveOperationException {
    Engine engine = Engines.named(words[0]);
    Constructor<?> constructor = Class.forName(words[2]).getDeclaredConstructor();
    constructor.setAccessible(true);
    for (int i = 3; i < words.length; i++) {
      String[] family = words[i].split("=", 2);
      int runs = Integer.parseInt(family[1]);
      for (int seed = 0; seed < runs; seed++) {
        Outcome outcome =
            engine
                .run(
                    new Scenario(words[1], family[0], seed),
                    () -> create(constructor),
                    new RunOptions(Long.MAX_VALUE, false))
                .outcome();
        if (!(outcome instanceof Outcome.Passed)) {
          throw new IllegalStateException(family[0] + " " + seed + ": " + outcome);
        }
      }
    }
  }

  private static Object create(Constructor<?> constructor) {
    try {
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the strategy can not be made", e);
    }
  }
}

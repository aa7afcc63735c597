package dev.faultline.runner;

import dev.faultline.sim.Meter;
import dev.faultline.sim.Outcome;
import dev.faultline.sim.Sentence;
import dev.faultline.sim.Signal;
import dev.faultline.sim.Strategy;
import dev.faultline.sim.StrategyLoader;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A submission's classes in a class loader of their own, with all static initialisers run.
///
/// They are run here, in the order of the class names and each with a budget of its own, so that
/// the steps of a run never depend on which run came first.
sealed interface LoadedStrategy {

  /// It can be run.
  record Loaded(Strategy strategy) implements LoadedStrategy {}

  /// A static initialiser was stopped.
  record Failed(Outcome.Stopped why) implements LoadedStrategy {}

  /// Loads the classes of `job` anew.
  ///
  /// @throws LinkageError when what the verifier and the meter made is not valid: our fault
  static LoadedStrategy of(Job job) throws ReflectiveOperationException {
    Map<String, byte[]> classes = new TreeMap<>();
    job.classes().forEach(file -> classes.put(file.name(), file.bytes()));
    StrategyLoader loader = new StrategyLoader(classes);
    for (String name : classes.keySet()) {
      Meter.begin(job.stepBudget());
      try {
        Class<?> type = Class.forName(name, true, loader);
        Identity.fix(type);
      } catch (ExceptionInInitializerError e) {
        return failed(Outcome.Why.THREW, name, nameOf(e.getCause()));
      } catch (Signal signal) {
        return failed(Stops.why(signal), name, "");
      } catch (StackOverflowError e) {
        return failed(Outcome.Why.DEPTH, name, "");
      } catch (OutOfMemoryError e) {
        return failed(Outcome.Why.MEMORY, name, "");
      } catch (LinkageError e) {
        throw e;
      } catch (Error e) {
        // Of all that an initialiser throws, errors alone come out as they are.
        return failed(Outcome.Why.THREW, name, nameOf(e));
      }
    }
    Constructor<?> constructor =
        Class.forName(job.className(), true, loader).getDeclaredConstructor();
    constructor.setAccessible(true);
    return new Loaded(() -> create(constructor));
  }

  private static Failed failed(Outcome.Why why, String className, String thrown) {
    Sentence says = Sentence.of("grader.initialiser." + Stops.code(why), className, thrown);
    return new Failed(new Outcome.Stopped(why, "static", 0, says));
  }

  private static String nameOf(@Nullable Throwable thrown) {
    return thrown == null ? "" : thrown.getClass().getName();
  }

  private static Object create(Constructor<?> constructor) {
    try {
      return constructor.newInstance();
    } catch (InvocationTargetException e) {
      throw LoadedStrategy.<RuntimeException>unchanged(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the class that was compiled can not be made", e);
    }
  }

  /// What a constructor threw, as if it had been called directly.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T extends Throwable> T unchanged(@Nullable Throwable thrown) throws T {
    throw (T) thrown;
  }
}

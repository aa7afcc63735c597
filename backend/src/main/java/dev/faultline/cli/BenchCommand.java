package dev.faultline.cli;

import dev.faultline.bench.Bench;
import dev.faultline.content.Catalogue;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `bench`: the benchmarks of `docs/benchmarks.md`. All of them together are also written there.
final class BenchCommand {

  private final Console console;

  BenchCommand(Console console) {
    this.console = console;
  }

  int run(List<String> words) throws Usage {
    Arguments arguments = Arguments.parse(words, new Arguments.Known(Set.of(), Set.of("--json")));
    List<String> names = arguments.positional();
    for (String name : names) {
      if (!Bench.NAMES.contains(name)) {
        throw new Usage("there is no benchmark '" + name + "'; there are " + Bench.NAMES);
      }
    }
    Optional<Catalogue> catalogue = Contents.load(Contents.folders(Optional.empty()), console);
    if (catalogue.isEmpty()) {
      return Exit.FAILED;
    }
    Bench bench = new Bench(Home.folder(), catalogue.get());
    try {
      boolean all = names.isEmpty();
      boolean json = arguments.has("--json");
      String report = bench.run(all ? Bench.NAMES : names, json);
      console.out().print(report);
      if (all && !json) {
        bench.write(report);
      }
      return Exit.OK;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Exit.FAILED;
    } catch (IOException | ReflectiveOperationException e) {
      throw new IllegalStateException("a benchmark could not be run", e);
    }
  }
}

package dev.faultline.explore;

import dev.faultline.content.Puzzle;
import dev.faultline.sim.Action;
import dev.faultline.sim.Plan;
import dev.faultline.sim.Preset;
import dev.faultline.sim.Replay;
import dev.faultline.sim.Setting;
import dev.faultline.sim.Tool;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a panel begins with.
sealed interface World {

  /// Which strategy interface is played with.
  String role();

  /// What happens without a hand.
  Plan plan();

  /// Indices of the nodes that may be asked for something.
  List<Integer> asked();

  /// What they may be asked for.
  List<String> wishes();

  /// What a person may use.
  Set<Tool> tools();

  /// The puzzle that it is, if it is one.
  default Optional<Puzzle> puzzle() {
    return Optional.empty();
  }

  /// What happens without a hand, and without chance.
  Replay replay();

  /// The run in which a person does `actions`.
  default Setting setting(List<Action> actions) {
    return replay().setting().with(actions);
  }

  /// Whether a person may do `action` here.
  default boolean allows(Action action) {
    boolean isAnswered =
        !(action instanceof Action.Ask(_, int node, String what))
            || (asked().contains(node) && wishes().contains(what));
    return isAnswered && tools().contains(Tool.of(action));
  }

  /// A preset of an engine.
  ///
  /// @param puzzle what is to be broken in it, where something is; then not all may be used
  record Of(Preset preset, Optional<Puzzle> puzzle) implements World {

    @Override
    public String role() {
      return preset.role();
    }

    @Override
    public Plan plan() {
      return preset.plan();
    }

    @Override
    public List<Integer> asked() {
      return preset.asked();
    }

    @Override
    public List<String> wishes() {
      return preset.wishes();
    }

    @Override
    public Set<Tool> tools() {
      Set<Tool> tools = preset.tools();
      puzzle.ifPresent(it -> tools.retainAll(it.tools()));
      return tools;
    }

    @Override
    public Replay replay() {
      return preset.replay();
    }
  }

  /// A failing run that is kept.
  record Kept(String hash, Replay replay) implements World {

    @Override
    public String role() {
      return replay.role();
    }

    @Override
    public Plan plan() {
      return replay.plan();
    }

    @Override
    public List<Integer> asked() {
      return List.of();
    }

    @Override
    public List<String> wishes() {
      return List.of();
    }

    @Override
    public Set<Tool> tools() {
      return Tool.all();
    }
  }
}

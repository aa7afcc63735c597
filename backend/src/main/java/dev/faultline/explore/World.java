package dev.faultline.explore;

import dev.faultline.sim.Action;
import dev.faultline.sim.Plan;
import dev.faultline.sim.Preset;
import dev.faultline.sim.Replay;
import dev.faultline.sim.Setting;
import java.util.List;

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

  /// Whether nodes may be crashed.
  boolean crashes();

  /// What happens without a hand, and without chance.
  Replay replay();

  /// The run in which a person does `actions`.
  default Setting setting(List<Action> actions) {
    return replay().setting().with(actions);
  }

  /// Whether a person may do `action` here.
  default boolean allows(Action action) {
    return switch (action) {
      case Action.Crash _ -> crashes();
      case Action.Ask(_, int node, String what) ->
          asked().contains(node) && wishes().contains(what);
      case Action.Drop _,
          Action.Duplicate _,
          Action.Hold _,
          Action.Deliver _,
          Action.Delay _,
          Action.Restart _,
          Action.Cut _,
          Action.Mend _ ->
          true;
    };
  }

  /// A preset of an engine.
  record Of(Preset preset) implements World {

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
    public boolean crashes() {
      return preset.crashes();
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
    public boolean crashes() {
      return true;
    }
  }
}

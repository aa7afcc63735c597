package dev.faultline.engine.consensus;

import dev.faultline.engine.consensus.api.Acceptor;
import dev.faultline.engine.consensus.api.PaxosNode;
import dev.faultline.sim.Plan;
import dev.faultline.sim.Role;
import dev.faultline.sim.Scene;
import dev.faultline.sim.Strategy;
import dev.faultline.sim.search.SmallWorld;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What can be put under test here: each role has its own families, properties and scene.
enum ConsensusRole {
  /// Acceptors under test, with the engine's own proposers.
  ACCEPTOR("acceptor") {
    @Override
    Role role() {
      List<String> families = Arrays.stream(Family.values()).map(Family::id).toList();
      return new Role(id(), Acceptor.class, families, PaxosProperty.all());
    }

    @Override
    Plan plan(String family, long seed) {
      return Family.named(family).plan(seed);
    }

    @Override
    Scene scene(Plan plan, Strategy strategy) {
      return new AcceptorScene(plan, strategy);
    }

    @Override
    Strategy plain() {
      return PlainAcceptor::new;
    }

    @Override
    List<SmallWorld> worlds() {
      return AcceptorWorld.ALL;
    }
  },

  /// Whole nodes under test, and nothing else.
  NODE("node") {
    @Override
    Role role() {
      List<String> families = Arrays.stream(NodeFamily.values()).map(NodeFamily::id).toList();
      return new Role(id(), PaxosNode.class, families, NodeProperty.all());
    }

    @Override
    Plan plan(String family, long seed) {
      return NodeFamily.named(family).plan(seed);
    }

    @Override
    Scene scene(Plan plan, Strategy strategy) {
      return new NodeScene(plan, strategy);
    }

    @Override
    Strategy plain() {
      return PlainNode::new;
    }
  };

  private static final List<ConsensusRole> ALL = List.of(values());

  private final String id;

  ConsensusRole(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /// As the kernel knows it.
  abstract Role role();

  /// The plan that `seed` picks from `family`.
  abstract Plan plan(String family, long seed);

  abstract Scene scene(Plan plan, Strategy strategy);

  abstract Strategy plain();

  /// Worlds that are small enough to be searched in full.
  List<SmallWorld> worlds() {
    return List.of();
  }

  /// All of them.
  static List<Role> all() {
    return ALL.stream().map(ConsensusRole::role).toList();
  }

  /// The role `id`.
  ///
  /// @throws IllegalArgumentException when there is none
  static ConsensusRole named(String id) {
    for (ConsensusRole role : ALL) {
      if (role.id.equals(id)) {
        return role;
      }
    }
    throw new IllegalArgumentException(
        "engine consensus has no role '%s'; it has: %s"
            .formatted(id, ALL.stream().map(ConsensusRole::id).collect(Collectors.joining(", "))));
  }
}

package dev.faultline.sim.search;

import dev.faultline.sim.Engine;
import java.util.List;
import java.util.Optional;

/// What an engine implements beside {@link Engine} when some of its roles can be searched: the SPI
/// of exercises that ask for it.
public interface Searchable {

  /// The small worlds of `role`, the plainest first; none where it has none.
  ///
  /// @throws IllegalArgumentException when there is no such role
  List<SmallWorld> worlds(String role);

  /// The small worlds of a role of `engine`.
  static List<SmallWorld> worlds(Engine engine, String role) {
    return engine instanceof Searchable searchable ? searchable.worlds(role) : List.of();
  }

  /// The small world `id` of a role of `engine`.
  static Optional<SmallWorld> world(Engine engine, String role, String id) {
    return worlds(engine, role).stream().filter(world -> world.id().equals(id)).findFirst();
  }
}

package dev.faultline.explore;

import dev.faultline.content.Puzzle;
import dev.faultline.sim.LinkToken;
import dev.faultline.visitor.Visitors;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ServerWebExchange;

/// What visitors have solved.
@Service
final class Solutions {

  private final Visitors visitors;
  private final SolutionTable table;

  Solutions(Visitors visitors, SolutionTable table) {
    this.visitors = visitors;
    this.table = table;
  }

  /// The fewest actions in which who asks has solved `puzzle`.
  Optional<Integer> best(ServerWebExchange exchange, Puzzle puzzle) {
    return visitors.known(exchange).flatMap(visitor -> table.best(visitor, puzzle));
  }

  /// Keeps that who asks solved `puzzle` by the actions of `panel`.
  void keep(ServerWebExchange exchange, Puzzle puzzle, LinkToken.Panel panel) {
    table.keep(visitors.knownOrNew(exchange), puzzle, panel.actions().size(), panel.encode());
  }
}

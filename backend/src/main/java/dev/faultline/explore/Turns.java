package dev.faultline.explore;

import dev.faultline.visitor.Visitors;
import dev.faultline.web.Refusal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/// Gives everybody who plays with panels a turn: each visitor has one run made at a time, and all
/// together have no more than there are processors. So nobody's hundred requests are in the way of
/// somebody else's one.
@Component
final class Turns {

  private static final int MOST_IN_LINE = 12;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Function<ServerWebExchange, String> names;
  private final Semaphore all;

  /// Those who have a run made or wait for one, by visitor or address.
  private final Map<String, Line> lines = new HashMap<>();

  /// The requests of one visitor.
  private static final class Line {
    private final Semaphore turn = new Semaphore(1, true);
    private int length;
  }

  @Autowired
  Turns(Visitors visitors) {
    this(visitors::nameOf, Runtime.getRuntime().availableProcessors());
  }

  /// @param names tells visitors apart
  /// @param atOnce how many runs are made at once, of all visitors together
  Turns(Function<ServerWebExchange, String> names, int atOnce) {
    this.names = names;
    this.all = new Semaphore(atOnce, true);
  }

  /// Does `work` when it is the turn of who asks.
  ///
  /// @throws Refusal when too many requests of the same visitor wait already, or it takes too long
  <T> T inTurn(ServerWebExchange exchange, Supplier<T> work) {
    return inTurn(names.apply(exchange), work);
  }

  /// Does `work` when it is the turn of `who`.
  ///
  /// @throws Refusal when too many requests of the same visitor wait already, or it takes too long
  <T> T inTurn(String who, Supplier<T> work) {
    Line line = join(who);
    try {
      take(line.turn);
      try {
        take(all);
        try {
          return work.get();
        } finally {
          all.release();
        }
      } finally {
        line.turn.release();
      }
    } finally {
      leave(who, line);
    }
  }

  private synchronized Line join(String who) {
    Line line = lines.computeIfAbsent(who, _ -> new Line());
    if (line.length >= MOST_IN_LINE) {
      throw tooMany();
    }
    line.length++;
    return line;
  }

  private synchronized void leave(String who, Line line) {
    line.length--;
    if (line.length == 0) {
      lines.remove(who);
    }
  }

  private static void take(Semaphore turn) {
    try {
      if (!turn.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw tooMany();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw tooMany();
    }
  }

  private static Refusal tooMany() {
    return Refusal.of(HttpStatus.TOO_MANY_REQUESTS, "panel-turn");
  }
}

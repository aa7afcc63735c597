package dev.faultline.submission;

import dev.faultline.grader.process.Player;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The players that were used last, some of them still being opened. Those that fall out are
/// closed, as soon as they are open.
///
/// @param <K> what is played with
final class Recent<K> implements AutoCloseable {

  private final int kept;

  /// The one that was used last at the end.
  private final Map<K, CompletableFuture<Player>> players = new LinkedHashMap<>();

  /// @param kept how many are kept
  Recent(int kept) {
    this.kept = kept;
  }

  /// The player that is kept for `key`. Where there is none, `open` makes one; others who want it
  /// meanwhile wait for that one, and nobody else does.
  Player player(K key, Supplier<Player> open) {
    CompletableFuture<Player> player = new CompletableFuture<>();
    CompletableFuture<Player> known = keep(key, player);
    if (known != null) {
      return result(known);
    }
    try {
      player.complete(open.get());
    } catch (RuntimeException e) {
      player.completeExceptionally(e);
    }
    return result(player);
  }

  private static Player result(CompletableFuture<Player> player) {
    try {
      return player.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /// The player that was kept for `key`, which now was used last; where there is none, null, and
  /// `fresh` is kept.
  private synchronized @Nullable CompletableFuture<Player> keep(
      K key, CompletableFuture<Player> fresh) {
    CompletableFuture<Player> known = players.remove(key);
    if (known != null && isOver(known)) {
      end(known);
      known = null;
    }
    players.put(key, known == null ? fresh : known);
    if (players.size() > kept) {
      end(players.remove(players.keySet().iterator().next()));
    }
    return known;
  }

  /// Closes the player that is kept for `key`.
  synchronized void forget(K key) {
    end(players.remove(key));
  }

  @Override
  public synchronized void close() {
    players.values().forEach(Recent::end);
    players.clear();
  }

  private static boolean isOver(CompletableFuture<Player> player) {
    return switch (player.state()) {
      case RUNNING -> false;
      case SUCCESS -> !player.resultNow().isAlive();
      case FAILED, CANCELLED -> true;
    };
  }

  private static void end(@Nullable CompletableFuture<Player> player) {
    if (player != null) {
      var _ = player.thenAccept(Player::close);
    }
  }
}

package dev.faultline.sim;

import dev.faultline.sim.Draws.Fate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws what becomes of messages. Every link draws from a stream of its own, so that one message
/// more on one link changes nothing on another.
final class Fates {

  private static final StreamName STREAM = StreamName.of("network");

  private final NetworkModel model;
  private final Chance chance;
  private final @Nullable SeededRandom[] links;
  private final int[] sent;
  private final int[] played;
  private final @Nullable LinkRanks ranks;
  private final long delaySpread;
  private final boolean steady;

  /// Nothing but the stream has a say: the way of every graded message.
  private final boolean plain;

  private long delayMicros;
  private boolean lost;
  private boolean overtakes;
  private long againMicros;

  Fates(NetworkModel model, int linkCount, Chance chance) {
    this.model = model;
    this.chance = chance;
    links = new @Nullable SeededRandom[linkCount];
    ranks =
        model.priorities().isNone() ? null : LinkRanks.of(model.priorities(), linkCount, chance);
    plain = chance.script() == null && chance.log() == null && ranks == null;
    sent = new int[plain ? 0 : linkCount];
    played = new int[sent.length];
    delaySpread = model.maxDelayMicros() - model.minDelayMicros() + 1;
    steady =
        model.lossRatio() == 0
            && model.duplicateRatio() == 0
            && model.overtakeRatio() == 0
            && model.lateRatio() == 0;
  }

  /// Draws the fate of the next message of `link`, which the getters then tell.
  ///
  /// @param healed whether nothing is lost, late or repeated any more
  void draw(int link, long nowMicros, boolean healed) {
    if (plain) {
      drawFromStream(link, healed || steady);
      return;
    }
    Draws script = chance.script();
    if (script == null) {
      drawFromStream(link, healed || steady);
      if (ranks != null && !healed) {
        delayMicros += ranks.extraMicros(link, sent[link]);
      }
    } else {
      play(next(script.fates().getOrDefault(link, List.of()), link, nowMicros), healed);
    }
    sent[link]++;
    DrawLog log = chance.log();
    if (log != null) {
      log.fate(link, new Fate(nowMicros, delayMicros, lost, overtakes, againMicros));
    }
  }

  /// How long the message takes.
  long delayMicros() {
    return delayMicros;
  }

  boolean isLost() {
    return lost;
  }

  /// Whether it need not wait for those before it.
  boolean overtakes() {
    return overtakes;
  }

  /// After how long a second copy arrives, or {@link Fate#ONCE}.
  long againMicros() {
    return againMicros;
  }

  private void drawFromStream(int link, boolean calm) {
    SeededRandom random = random(link);
    long draw = random.nextLong();
    delayMicros = model.minDelayMicros() + (((draw >>> 33) * delaySpread) >>> 31);
    lost = false;
    overtakes = false;
    againMicros = Fate.ONCE;
    if (calm) {
      return;
    }
    if (random.chance(model.lossRatio())) {
      lost = true;
    } else if (random.chance(model.lateRatio())) {
      delayMicros += random.between(1, model.lateMicros());
      overtakes = true;
    } else {
      overtakes = random.chance(model.overtakeRatio());
    }
    if (random.chance(model.duplicateRatio())) {
      againMicros = random.between(model.minDelayMicros(), 2 * model.maxDelayMicros());
    }
  }

  /// The written fate of the message that is sent now, or null where there is none.
  private @Nullable Fate next(List<Fate> fates, int link, long nowMicros) {
    if (chance.isByPosition()) {
      return sent[link] < fates.size() ? fates.get(sent[link]) : null;
    }
    while (played[link] < fates.size() && fates.get(played[link]).sentMicros() < nowMicros) {
      played[link]++;
    }
    boolean isOfNow =
        played[link] < fates.size() && fates.get(played[link]).sentMicros() == nowMicros;
    return isOfNow ? fates.get(played[link]++) : null;
  }

  private void play(@Nullable Fate fate, boolean healed) {
    delayMicros = fate == null ? model.minDelayMicros() : fate.delayMicros();
    lost = fate != null && fate.lost() && !healed;
    overtakes = fate != null && fate.overtakes();
    againMicros = fate == null || healed ? Fate.ONCE : fate.againMicros();
  }

  private SeededRandom random(int link) {
    SeededRandom random = links[link];
    if (random == null) {
      random = SeededRandom.stream(chance.seed(), STREAM, link);
      links[link] = random;
    }
    return random;
  }
}

package dev.faultline.sim.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All contents of the network that were met, and all changes of it, each with a number.
///
/// A content is a sorted array of message numbers: a set where messages arrive again and again,
/// else a bag.
final class Nets {

  /// The change that changes nothing.
  static final int NOTHING = 0;

  /// Stands where nothing arrived.
  static final int NO_MESSAGE = -1;

  private static final int WORDS_OF_A_CONTENT = 16;

  private final boolean again;
  private final int nodes;
  private final Mail mail;
  private final Room room;
  private final Effort effort;
  private final Numbered contents = new Numbered();
  private final Numbered deltas = new Numbered();
  private final List<Mail.Message[][]> perNode = new ArrayList<>();
  private final PairTable after = new PairTable();

  Nets(Ground ground) {
    again = ground.rules().delivery() == Rules.Delivery.AGAIN;
    nodes = ground.nodeCount();
    mail = ground.mail();
    room = ground.room();
    effort = ground.effort();
    deltas.number(new int[] {NO_MESSAGE});
  }

  /// The change made by the arrival of a message, taken out where it arrives once alone, and the
  /// sending of others.
  int delta(int arrived, int[] sends) {
    int[] sorted = sorted(sends);
    int[] delta = new int[sorted.length + 1];
    delta[0] = again ? NO_MESSAGE : arrived;
    System.arraycopy(sorted, 0, delta, 1, sorted.length);
    return deltas.number(delta);
  }

  /// The content of these messages.
  int net(int[] messages) {
    int[] sorted = sorted(messages);
    int net = contents.number(sorted);
    if (net == perNode.size()) {
      perNode.add(byReceiver(sorted));
      room.take(WORDS_OF_A_CONTENT + sorted.length);
    }
    return net;
  }

  /// The messages under way to `node`, each once.
  Mail.Message[] to(int net, int node) {
    return perNode.get(net)[node];
  }

  /// Whether all messages to `node` that stand in `slots` are under way.
  boolean holds(int net, int node, BitSet slots) {
    int held = 0;
    for (Mail.Message message : to(net, node)) {
      held += slots.get(message.slot()) ? 1 : 0;
    }
    return held == slots.cardinality();
  }

  /// What `delta` makes of `net`.
  int after(int net, int delta) {
    if (delta == NOTHING) {
      return net;
    }
    int known = after.get(net, delta);
    if (known == PairTable.NONE) {
      int[] changed = changed(contents.get(net), deltas.get(delta));
      effort.spend(changed.length);
      known = net(changed);
      after.put(net, delta, known);
      room.take(PairTable.WORDS);
    }
    return known;
  }

  /// `messages` in order; each once where they arrive again and again.
  private int[] sorted(int[] messages) {
    int[] sorted = messages.clone();
    Arrays.sort(sorted);
    return again ? distinct(sorted) : sorted;
  }

  private static int[] distinct(int[] sorted) {
    int count = 0;
    for (int number : sorted) {
      if (count == 0 || sorted[count - 1] != number) {
        sorted[count++] = number;
      }
    }
    return Arrays.copyOf(sorted, count);
  }

  private static int[] changed(int[] content, int[] delta) {
    int[] changed = Arrays.copyOf(content, content.length + delta.length - 1);
    System.arraycopy(delta, 1, changed, content.length, delta.length - 1);
    if (delta[0] == NO_MESSAGE) {
      return changed;
    }
    int gone = Arrays.binarySearch(content, delta[0]);
    changed[gone] = changed[changed.length - 1];
    return Arrays.copyOf(changed, changed.length - 1);
  }

  private Mail.Message[][] byReceiver(int[] content) {
    int[] each = again ? content : distinct(content.clone());
    int[] counts = new int[nodes];
    for (int number : each) {
      counts[mail.message(number).to()]++;
    }
    Mail.Message[][] to = new Mail.Message[nodes][];
    for (int node = 0; node < nodes; node++) {
      to[node] = new Mail.Message[counts[node]];
      counts[node] = 0;
    }
    for (int number : each) {
      Mail.Message message = mail.message(number);
      to[message.to()][counts[message.to()]++] = message;
    }
    return to;
  }

  /// Arrays, each with a number.
  static final class Numbered {

    private final Map<Words, Integer> numbers = new LinkedHashMap<>();
    private final List<int[]> arrays = new ArrayList<>();

    int number(int[] array) {
      Integer known = numbers.get(new Words(array));
      if (known != null) {
        return known;
      }
      arrays.add(array);
      numbers.put(new Words(array), arrays.size() - 1);
      return arrays.size() - 1;
    }

    int[] get(int number) {
      return arrays.get(number);
    }

    int size() {
      return arrays.size();
    }
  }

  private static final class Words {

    private final int[] words;

    Words(int[] words) {
      this.words = words;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Words words && Arrays.equals(this.words, words.words);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(words);
    }
  }
}

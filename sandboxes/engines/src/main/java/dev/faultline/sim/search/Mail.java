package dev.faultline.sim.search;

import dev.faultline.api.Payload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All messages that were met, each with a number. Those that are alike are one.
final class Mail {

  private final Encoder encoder;
  private final Map<Key, Message> byKey = new LinkedHashMap<>();
  private final List<Message> messages = new ArrayList<>();
  private final int[] perNode;

  Mail(Encoder encoder, int nodes) {
    this.encoder = encoder;
    perNode = new int[nodes];
  }

  /// A message.
  ///
  /// @param id its number, from 0
  /// @param slot its number among those to the same node, from 0
  record Message(int id, int slot, int from, int to, Payload payload) {}

  /// The message with this content.
  ///
  /// @param payload one that nobody can change
  Message message(int from, int to, Payload payload) {
    encoder.begin();
    encoder.word(from);
    encoder.word(to);
    encoder.value(payload);
    Key key = encoder.key();
    Message known = byKey.get(key);
    if (known == null) {
      known = new Message(messages.size(), perNode[to]++, from, to, payload);
      byKey.put(key, known);
      messages.add(known);
    }
    return known;
  }

  Message message(int id) {
    return messages.get(id);
  }

  int count() {
    return messages.size();
  }
}

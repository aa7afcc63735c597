package dev.faultline.sim;

/// What an engine says of its traces, for {@link View#of}. One is made for each trace, and is told
/// of its events in order, so it may keep count.
///
/// ```java
/// final class CoinTelling implements Telling {
///   public String role(String node) { return "role.player"; }
///   public String brief(String content) { return content; }
///   public void changes(TraceEvent event, String brief, Changes changes) {
///     if (event.kind() == TraceEvent.Kind.DECIDE) changes.cell("cell.shows", brief);
///   }
/// }
/// ```
public interface Telling {

  /// The key of the role's name of the node of that name, such as `role.acceptor`.
  String role(String node);

  /// What an event brings (a payload, a log line, a value) in few words, for a sentence.
  ///
  /// @param content at most {@link ViewMaker#MAX_CONTENT} characters
  String brief(String content);

  /// `brief` in still fewer, for an arrow: a dozen characters fit.
  default String label(String brief) {
    return brief;
  }

  /// The key of the sentence that tells of `event`; its arguments are the node, the peer and what
  /// {@link #brief} says. The kernel's bundle has one for each kind, which an engine's overrides.
  ///
  /// @param node name of the node where it happens
  default String sentence(TraceEvent event, String node) {
    return "event." + event.kind();
  }

  /// Puts down what `event` changes: cells of its node, and lamps.
  default void changes(TraceEvent event, String brief, Changes changes) {}

  /// Takes what one event changes.
  interface Changes {

    /// From here on, the state `name` (a key) of the event's node reads `value`.
    void cell(String name, String value);

    /// From here on, the lamp `name` (a key) is lit.
    void lamp(String name, Sentence says);
  }
}

package dev.faultline.sim;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a link says: a stored trace, or the state of a panel. As text it is base64url of a version
/// byte, a kind byte, and fields whose numbers are unsigned LEB128 varints; at most {@link
/// #MAX_CHARACTERS} long.
///
/// A token never holds a grading seed. Actions are in the order in which they are done.
public sealed interface LinkToken {

  /// The longest token.
  int MAX_CHARACTERS = 2_000;

  /// The most actions of one panel.
  int MAX_ACTIONS = 200;

  /// A trace that is stored under `hash`: the first 16 bytes of the SHA-256 of its JSON, in
  /// lower-case hexadecimal.
  record Stored(String hash) implements LinkToken {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{32}");

    public Stored {
      checkHash(hash);
    }
  }

  /// A panel of `engine`, begun as `base` says, after `actions`.
  ///
  /// @param engineVersion the engine's version when the link was made
  /// @param strategy the submission whose strategy is played with: its id without dashes; empty for
  ///   the engine's own strategy
  record Panel(
      String engine, int engineVersion, Base base, Optional<String> strategy, List<Action> actions)
      implements LinkToken {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public Panel {
      checkName(engine);
      strategy.ifPresent(LinkToken::checkHash);
      actions = List.copyOf(actions);
      if (actions.size() > MAX_ACTIONS) {
        throw new IllegalArgumentException(
            "it has " + actions.size() + " actions; at most " + MAX_ACTIONS + " are followed");
      }
    }

    /// The same panel with other actions.
    public Panel with(List<Action> others) {
      return new Panel(engine, engineVersion, base, strategy, others);
    }

    static void checkName(String name) {
      if (!NAME.matcher(name).matches()) {
        throw new IllegalArgumentException("'" + name + "' is no name of [a-z0-9-]");
      }
    }
  }

  /// What a panel begins with.
  sealed interface Base {

    /// A preset of the engine.
    record Preset(String name) implements Base {

      public Preset {
        Panel.checkName(name);
      }
    }

    /// The run that is stored under `hash`.
    record Run(String hash) implements Base {

      public Run {
        checkHash(hash);
      }
    }
  }

  /// This token as text.
  ///
  /// @throws IllegalArgumentException when it would be longer than {@link #MAX_CHARACTERS}
  default String encode() {
    TokenWriter out = new TokenWriter();
    switch (this) {
      case Stored stored -> out.stored(HexFormat.of().parseHex(stored.hash()));
      case Panel panel -> out.panel(panel);
    }
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(out.bytes());
    if (text.length() > MAX_CHARACTERS) {
      throw new IllegalArgumentException(
          "a link of " + text.length() + " characters is longer than " + MAX_CHARACTERS);
    }
    return text;
  }

  /// The token that `text` stands for.
  ///
  /// @throws BadLinkException when it is not one of ours, cut off, forged, or of a later version
  static LinkToken decode(String text) throws BadLinkException {
    if (text.length() > MAX_CHARACTERS) {
      throw new BadLinkException("the link is longer than " + MAX_CHARACTERS + " characters");
    }
    try {
      return new TokenReader(Base64.getUrlDecoder().decode(text)).read();
    } catch (IllegalArgumentException e) {
      throw new BadLinkException("the link is not whole: " + e.getMessage());
    }
  }

  private static void checkHash(String hash) {
    if (!Stored.HASH.matcher(hash).matches()) {
      throw new IllegalArgumentException("'" + hash + "' is not 32 hexadecimal digits");
    }
  }

  /// A link that can not be read; the message says why, for people.
  final class BadLinkException extends Exception {

    BadLinkException(String message) {
      super(message);
    }
  }
}

package dev.faultline.sim;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
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
  /// @param whose whose strategy is played with
  record Panel(String engine, int engineVersion, Base base, Whose whose, List<Action> actions)
      implements LinkToken {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public Panel {
      checkName(engine);
      actions = List.copyOf(actions);
      if (actions.size() > MAX_ACTIONS) {
        throw new IllegalArgumentException(
            "it has " + actions.size() + " actions; at most " + MAX_ACTIONS + " are followed");
      }
    }

    /// The same panel with other actions.
    public Panel with(List<Action> others) {
      return new Panel(engine, engineVersion, base, whose, others);
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

  /// Whose strategy a panel is played with. A link never holds a source.
  sealed interface Whose {

    /// The engine's own.
    record Engine() implements Whose {}

    /// The one that was handed in.
    ///
    /// @param id of the submission, without dashes
    record Submission(String id) implements Whose {

      public Submission {
        checkHash(id);
      }
    }

    /// One that stands beside a lesson.
    ///
    /// @param id such as `paxos/short-memory`
    /// @param print the first 4 bytes of the SHA-256 of its source when the link was made, in
    ///   lower-case hexadecimal
    record Author(String id, String print) implements Whose {

      /// The longest id.
      public static final int MAX_CHARACTERS = 80;

      private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*/[A-Za-z][A-Za-z0-9-]*");
      private static final Pattern PRINT = Pattern.compile("[0-9a-f]{8}");

      public Author {
        if (id.length() > MAX_CHARACTERS || !ID.matcher(id).matches()) {
          throw new IllegalArgumentException("'" + id + "' is no name of a lesson's strategy");
        }
        if (!PRINT.matcher(print).matches()) {
          throw new IllegalArgumentException("'" + print + "' is not 8 hexadecimal digits");
        }
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

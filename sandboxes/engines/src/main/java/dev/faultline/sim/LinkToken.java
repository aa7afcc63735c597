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

  /// A trace that is stored under `hash`: the first 16 bytes of the SHA-256 of its JSON, in
  /// lower-case hexadecimal.
  record Stored(String hash) implements LinkToken {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{32}");

    public Stored {
      if (!HASH.matcher(hash).matches()) {
        throw new IllegalArgumentException("'" + hash + "' is not 32 hexadecimal digits");
      }
    }
  }

  /// A panel of `engine`, started from `preset`, after `actions`.
  record Panel(String engine, int engineVersion, String preset, List<Action> actions)
      implements LinkToken {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    public Panel {
      if (!NAME.matcher(engine).matches() || !NAME.matcher(preset).matches()) {
        throw new IllegalArgumentException(
            "engine '" + engine + "' or preset '" + preset + "' is no name of [a-z0-9-]");
      }
      actions = List.copyOf(actions);
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
          "a link of " + text.length() + " characters is too long; store the run instead");
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

  /// A link that can not be read; the message says why, for people.
  final class BadLinkException extends Exception {

    BadLinkException(String message) {
      super(message);
    }
  }
}

package dev.faultline.content.trace;

import dev.faultline.sim.TraceEvent.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads facts of a run, and refuses those that would be true of any.
final class FactLine {

  /// What strategies and the network make happen. What else there is in a trace comes from the
  /// preset and from the lines themselves: it is there whatever the code does.
  private static final Set<Kind> KINDS =
      EnumSet.of(
          Kind.SEND,
          Kind.DELIVER,
          Kind.LOSE,
          Kind.DUPLICATE,
          Kind.SET_TIMER,
          Kind.TIMER,
          Kind.WRITE,
          Kind.SYNC,
          Kind.CRASH,
          Kind.RESTART,
          Kind.DECIDE,
          Kind.EXECUTE,
          Kind.COMPLETE);

  private static final Pattern COUNTED = Pattern.compile("(\\d{1,3}) [×x] ([a-z-]+)(?: (.+))?");
  private static final Pattern AT = Pattern.compile("(?:(.*) )?at (\\S+)");
  private static final Pattern READS = Pattern.compile("(\\S+) reads ([a-z-]+) (.+)");
  private static final Pattern LIT = Pattern.compile("lit ([a-z-]+)(?: (.+))?");
  private static final Pattern DARK = Pattern.compile("dark ([a-z-]+)");
  private static final Pattern BREAKS = Pattern.compile("broken ([a-z-]+)(?: at (\\S+))?");
  private static final String FORMS =
      "write 'N × KIND', 'N × KIND LABEL at NODE', 'NODE reads STATE VALUE', 'lit LAMP VALUE', "
          + "'dark LAMP', or 'broken PROPERTY at NODE'; KIND is one of "
          + words();

  private FactLine() {}

  /// The fact that `text` says.
  static Fact read(String text, World world) throws BadLine {
    Matcher matcher = COUNTED.matcher(text);
    if (matcher.matches()) {
      return counted(matcher, text, world);
    }
    matcher = BREAKS.matcher(text);
    if (matcher.matches()) {
      world.property(matcher.group(1));
      return new Fact.Breaks(matcher.group(1), node(matcher.group(2), world));
    }
    matcher = LIT.matcher(text);
    if (matcher.matches()) {
      world.known("lamp", matcher.group(1));
      return new Fact.Lit(matcher.group(1), orEmpty(matcher.group(2)));
    }
    matcher = DARK.matcher(text);
    if (matcher.matches()) {
      world.known("lamp", matcher.group(1));
      return new Fact.Dark(matcher.group(1));
    }
    matcher = READS.matcher(text);
    if (matcher.matches()) {
      world.known("cell", matcher.group(2));
      return new Fact.Reads(node(matcher.group(1), world), matcher.group(2), matcher.group(3));
    }
    throw unreadable(text);
  }

  private static Fact counted(Matcher matcher, String text, World world) throws BadLine {
    String rest = orEmpty(matcher.group(3));
    Matcher at = AT.matcher(rest);
    boolean isAt = at.matches();
    String label = isAt ? orEmpty(at.group(1)) : rest;
    String node = isAt ? node(at.group(2), world) : "";
    for (Kind kind : KINDS) {
      if (word(kind).equals(matcher.group(2))) {
        return new Fact.Counted(Integer.parseInt(matcher.group(1)), kind, label, node);
      }
    }
    throw unreadable(text);
  }

  /// How a kind of events is called in these lines.
  static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static List<String> words() {
    return KINDS.stream().map(FactLine::word).toList();
  }

  private static String node(@Nullable String name, World world) throws BadLine {
    if (name == null) {
      return "";
    }
    world.node(name);
    return name;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static BadLine unreadable(String text) {
    return new BadLine("'expects: " + text + "' can not be read", FORMS);
  }
}

package dev.faultline.runner.metered;

import dev.faultline.sim.Meter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// In place of methods of texts that do more work than the length of what they are given. All
/// others are charged by that length, see `charges.txt`.
public final class Texts {

  private Texts() {}

  /// In place of `text.indexOf(part)`.
  public static int indexOf(String text, String part) {
    return indexOf(text, part, 0);
  }

  /// In place of `text.indexOf(part, from)`: charged for each character that is looked at.
  public static int indexOf(String text, String part, int from) {
    int start = Math.clamp(from, 0, text.length());
    int last = text.length() - part.length();
    if (part.isEmpty()) {
      return start;
    }
    for (int at = start; at <= last; at++) {
      int next = text.indexOf(part.charAt(0), at);
      Meter.scan((next < 0 ? text.length() : next) - at);
      if (next < 0 || next > last) {
        return -1;
      }
      if (continuesWith(text, part, next)) {
        return next;
      }
      at = next;
    }
    return -1;
  }

  /// In place of `text.lastIndexOf(part)`.
  public static int lastIndexOf(String text, String part) {
    return lastIndexOf(text, part, text.length());
  }

  /// In place of `text.lastIndexOf(part, from)`.
  public static int lastIndexOf(String text, String part, int from) {
    for (int at = Math.min(from, text.length() - part.length()); at >= 0; at--) {
      if (part.isEmpty() || (text.charAt(at) == part.charAt(0) && continuesWith(text, part, at))) {
        return at;
      }
    }
    return -1;
  }

  /// In place of `text.contains(part)`.
  public static boolean contains(String text, CharSequence part) {
    return indexOf(text, part.toString(), 0) >= 0;
  }

  /// In place of `builder.indexOf(part)`.
  public static int indexOf(StringBuilder builder, String part) {
    return indexOf(string(builder), part, 0);
  }

  /// In place of `builder.indexOf(part, from)`.
  public static int indexOf(StringBuilder builder, String part, int from) {
    return indexOf(string(builder), part, from);
  }

  /// In place of `builder.lastIndexOf(part)`.
  public static int lastIndexOf(StringBuilder builder, String part) {
    return lastIndexOf(string(builder), part, builder.length());
  }

  /// In place of `builder.lastIndexOf(part, from)`.
  public static int lastIndexOf(StringBuilder builder, String part, int from) {
    return lastIndexOf(string(builder), part, from);
  }

  /// In place of `text.replace(part, by)`: what comes of it is charged before it is made.
  public static String replace(String text, CharSequence part, CharSequence by) {
    String sought = part.toString();
    String placed = by.toString();
    long count = 0;
    if (sought.isEmpty()) {
      count = text.length() + 1L;
    } else {
      for (int at = indexOf(text, sought, 0); at >= 0; ) {
        count++;
        at = indexOf(text, sought, at + sought.length());
      }
    }
    Meter.text(text.length() + count * (placed.length() - sought.length()));
    return text.replace(sought, placed);
  }

  /// In place of `text.repeat(count)`.
  public static String repeat(String text, int count) {
    Meter.text((long) text.length() * count);
    return text.repeat(count);
  }

  /// In place of `text.toUpperCase()`.
  public static String toUpperCase(String text) {
    chargeCase(text);
    return text.toUpperCase(Locale.ROOT);
  }

  /// In place of `text.toLowerCase()`.
  public static String toLowerCase(String text) {
    chargeCase(text);
    return text.toLowerCase(Locale.ROOT);
  }

  /// The JDK copies what it has so far for each letter that becomes several, such as `ß`.
  private static void chargeCase(String text) {
    long growing = 0;
    for (int i = 0; i < text.length(); i++) {
      growing += mayGrow(text.charAt(i)) ? 1 : 0;
    }
    Meter.text(text.length() + 2 * growing);
    Meter.scan((int) Math.min(text.length() * growing, Integer.MAX_VALUE));
  }

  /// Whether a change of case may make several letters of this one.
  static boolean mayGrow(char letter) {
    if (letter < 'ß') {
      return false;
    }
    return switch (letter) {
      case 'ß', '\u0130', '\u0149', '\u01f0', '\u0390', '\u03b0', '\u0587' -> true;
      default ->
          (letter >= '\u1e96' && letter <= '\u1e9a')
              || (letter >= '\u1f50' && letter <= '\u1fff')
              || (letter >= '\ufb00' && letter <= '\ufb17');
    };
  }

  /// In place of `String.join(between, parts)`.
  public static String join(CharSequence between, CharSequence... parts) {
    return joined(between, Arrays.asList(parts));
  }

  /// In place of `String.join(between, parts)`.
  public static String join(CharSequence between, Iterable<? extends CharSequence> parts) {
    return joined(between, parts);
  }

  private static String joined(
      CharSequence between, Iterable<? extends @Nullable CharSequence> parts) {
    String separator = between.toString();
    long length = 0;
    List<String> texts = new ArrayList<>();
    for (CharSequence part : parts) {
      String text = String.valueOf(part);
      length += text.length() + separator.length();
      texts.add(text);
    }
    Meter.text(length);
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      all.append(i == 0 ? "" : separator).append(texts.get(i));
    }
    return all.toString();
  }

  /// In place of `builder.append(object)`.
  public static StringBuilder append(StringBuilder builder, @Nullable Object object) {
    String text = Basics.textOrNull(object);
    Meter.text(text.length());
    return builder.append(text);
  }

  /// In place of `builder.insert(at, object)`.
  public static StringBuilder insert(StringBuilder builder, int at, @Nullable Object object) {
    String text = Basics.textOrNull(object);
    Meter.text((long) builder.length() + text.length());
    return builder.insert(at, text);
  }

  /// In place of `builder.setLength(length)`.
  public static void setLength(StringBuilder builder, int length) {
    Meter.text(Math.max(0L, (long) length - builder.length()));
    builder.setLength(length);
  }

  /// In place of `text.chars()`.
  public static IntStream chars(CharSequence text) {
    return chars(text.toString());
  }

  /// In place of `builder.chars()`.
  public static IntStream chars(StringBuilder builder) {
    return chars(builder.toString());
  }

  /// In place of `text.chars()`.
  public static IntStream chars(String text) {
    Meter.text(text.length());
    return IntStream.range(0, text.length()).map(text::charAt);
  }

  /// In place of `text.codePoints()`.
  public static IntStream codePoints(CharSequence text) {
    return codePoints(text.toString());
  }

  /// In place of `builder.codePoints()`.
  public static IntStream codePoints(StringBuilder builder) {
    return codePoints(builder.toString());
  }

  /// In place of `text.codePoints()`.
  public static IntStream codePoints(String text) {
    Meter.text(2L * text.length());
    int[] points = new int[text.codePointCount(0, text.length())];
    int at = 0;
    for (int i = 0; i < points.length; i++) {
      points[i] = text.codePointAt(at);
      at += Character.charCount(points[i]);
    }
    return Arrays.stream(points);
  }

  /// In place of `text.lines()`.
  public static Stream<String> lines(String text) {
    Meter.text(text.length());
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      lines.add(text.substring(start, end));
      boolean isPair =
          end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (isPair ? 2 : 1);
    }
    return lines.stream();
  }

  /// Before a text or a builder is made of `text`.
  public static void beforeNew(@Nullable CharSequence text) {
    Meter.text(text == null ? 0 : text.length());
  }

  /// Before a text is made of `characters`.
  public static void beforeNew(char @Nullable [] characters) {
    Meter.text(characters == null ? 0 : characters.length);
  }

  /// Before an exception is made whose message is the text of `cause`.
  public static void beforeNew(@Nullable Throwable cause) {
    String message = cause == null ? null : cause.getLocalizedMessage();
    Meter.text(message == null ? 0 : message.length());
  }

  /// Before a text of `count` characters, or a builder with place for so many, is made.
  public static void beforeNew(int count) {
    Meter.text(count);
  }

  /// Before a text is made of `bytes`.
  public static void beforeNew(byte @Nullable [] bytes, @Nullable Charset charset) {
    Meter.text(bytes == null || charset == null ? 0 : bytes.length);
  }

  private static String string(StringBuilder builder) {
    Meter.text(builder.length());
    return builder.toString();
  }

  private static boolean continuesWith(String text, String part, int at) {
    int same = 1;
    while (same < part.length() && text.charAt(at + same) == part.charAt(same)) {
      same++;
    }
    return same == part.length();
  }
}

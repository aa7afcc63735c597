package dev.faultline.content.markdown;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/// Which characters are written without spaces between words: Han, Kana, Hangul, and the full-width
/// punctuation that goes with them.
final class EastAsian {

  private static final Set<UnicodeBlock> PUNCTUATION =
      Set.of(
          UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
          UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
          UnicodeBlock.CJK_COMPATIBILITY_FORMS,
          UnicodeBlock.VERTICAL_FORMS,
          UnicodeBlock.KATAKANA);

  private EastAsian() {}

  /// Whether `c` is such a character, or the half of a pair that may be one.
  static boolean is(char c) {
    if (Character.isSurrogate(c)) {
      // Planes 2 and 3 hold Han alone. Of a pair that ends here only the second half is seen.
      return Character.isLowSurrogate(c) || (c >= '\uD840' && c <= '\uD8BF');
    }
    return isOfScript(UnicodeScript.of(c)) || isPunctuation(c);
  }

  private static boolean isOfScript(UnicodeScript script) {
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.HANGUL
        || script == UnicodeScript.BOPOMOFO;
  }

  private static boolean isPunctuation(char c) {
    UnicodeBlock block = UnicodeBlock.of(c);
    return block != null && PUNCTUATION.contains(block);
  }
}

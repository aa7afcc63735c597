package dev.faultline.content.markdown;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;

/// Emphasis by `*` and `**` that also works beside East Asian text.
///
/// CommonMark (0.31, section 6.2) takes a run of asterisks between a letter and a punctuation mark
/// for one that faces the mark's other side. That is right where words have spaces between them.
/// Chinese has none, so that in `他说**“你好”**之后` neither run could face inwards. Here an East Asian
/// character counts as a space would on the outer side of a run, and full-width punctuation as a
/// letter on its inner side. Text without such characters is read as CommonMark reads it.
final class AsteriskDelimiters extends EmphasisDelimiterProcessor {

  AsteriskDelimiters() {
    super('*', true);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return leftFlanking || (!afterIsWhitespace && isEastAsian(before, after));
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return rightFlanking || (!beforeIsWhitespace && isEastAsian(before, after));
  }

  /// As CommonMark has it, rules 9 to 14: two where both runs have two, and none where the
  /// *multiple of three* rule forbids the pair. The library's own version forgets that rule's
  /// exception, which matters here, because between Chinese characters every run can both open and
  /// close.
  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    boolean eitherDoesBoth = opener.canClose() || closer.canOpen();
    boolean sumIsMultiple = (opener.length() + closer.length()) % 3 == 0;
    if (eitherDoesBoth && sumIsMultiple && opener.length() % 3 != 0) {
      return 0;
    }
    return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
  }

  private static boolean isEastAsian(String before, String after) {
    return EastAsian.is(before.charAt(before.length() - 1)) || EastAsian.is(after.charAt(0));
  }
}

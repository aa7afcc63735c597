package dev.faultline.sim;

/// A strategy asked for something that there can not be: of the kernel, or of a door that an engine
/// opens to it. It may catch this and go on; where it does not, the learner reads the sentence
/// `misuse.KEY`.
public final class Misuse extends IllegalArgumentException {

  private final String key;
  private final Object[] arguments;

  /// @param key of the sentence, after `misuse.`
  /// @param text the same in English, for those who catch it
  /// @param arguments for `{2}`, `{3}`, … of the sentence
  public Misuse(String key, String text, Object... arguments) {
    super(text);
    this.key = key;
    this.arguments = arguments;
  }

  /// @param node whose strategy it was
  /// @param place in the learner's source
  Sentence says(String node, String place) {
    Object[] all = new Object[arguments.length + 2];
    all[0] = node;
    all[1] = place;
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Sentence.of("misuse." + key, all);
  }
}

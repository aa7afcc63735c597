// answers: 3 12 6 Fdhvduvfrghv 20013 25991 b
import java.util.function.*;

class Characters implements Supplier<String> {

  @Override
  public String get() {

    int digits = 0;
    int letters = 0;
    int others = 0;
    StringBuilder shifted = new StringBuilder();
    for (char c : "Caesar's 2 codes, 100%".toCharArray()) {
      if (Character.isDigit(c)) {
        digits += Character.getNumericValue(c);
      } else if (Character.isLetter(c)) {
        letters++;
        char base = Character.isUpperCase(c) ? 'A' : 'a';
        shifted.append((char) (base + (c - base + 3) % 26));
      } else {
        others++;
      }
    }
    return digits
        + " "
        + letters
        + " "
        + others
        + " "
        + shifted
        + " "
        + (int) '中'
        + " "
        + "中文字".codePointAt(1)
        + " "
        + Character.forDigit(11, 16);
  }
}

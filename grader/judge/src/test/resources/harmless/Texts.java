// answers: god yzal eht ,xof nworb kciuq ehT|8|THE QUICK BROWN FOX, THE LAZY DOG|The quick brown fox, a lazy dog|16|quick|ababab|a/b|1|true
import java.util.function.*;

class Texts implements Supplier<String> {

  @Override
  public String get() {

    String text = "  The quick brown fox, the lazy dog  ";
    String stripped = text.strip();
    StringBuilder turned = new StringBuilder();
    for (int i = stripped.length() - 1; i >= 0; i--) {
      turned.append(stripped.charAt(i));
    }
    int vowels = (int) stripped.chars().filter(c -> "aeiou".indexOf(c) >= 0).count();
    return turned
        + "|"
        + vowels
        + "|"
        + stripped.toUpperCase()
        + "|"
        + stripped.replace("the", "a")
        + "|"
        + stripped.indexOf("fox")
        + "|"
        + stripped.substring(4, 9)
        + "|"
        + "ab".repeat(3)
        + "|"
        + String.join("/", "a", "b")
        + "|"
        + "b".compareTo("a")
        + "|"
        + "a,b".contains(",");
  }
}

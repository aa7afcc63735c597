// answers: >>ELLo 42true1.5c7 7c5.1 5 7 -1
import java.util.function.*;

class Builders implements Supplier<String> {

  @Override
  public String get() {

    StringBuilder text = new StringBuilder("hello");
    text.append(' ')
        .append(42)
        .append(true)
        .append(1.5)
        .append('c')
        .append(7L)
        .append((Object) null);
    text.insert(0, ">>").deleteCharAt(2).setCharAt(2, 'E');
    text.replace(3, 5, "LL").delete(text.length() - 4, text.length());
    String before = text.toString();
    text.reverse().setLength(5);
    return before
        + " "
        + text
        + " "
        + text.length()
        + " "
        + before.indexOf("42")
        + " "
        + new StringBuilder("ab").compareTo(new StringBuilder("ac"));
  }
}

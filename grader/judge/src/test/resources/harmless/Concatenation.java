// answers: a12c1.02.0truenullnullB03121op2
import java.util.function.*;

class Concatenation implements Supplier<String> {

  @Override
  public String get() {

    String nothing = null;
    int n = 1;
    String text =
        "a" + n + 2L + 'c' + 1.0f + 2.0 + true + null + nothing + (char) 66 + new int[0].length;
    text += n++ + n;
    text += 'x' + 1;
    Object o = "o";
    o += "p";
    return text + o + n;
  }
}

// answers: 3 sugar is sweet. 52 13
import java.util.*;
import java.util.function.*;

class TextBlocks implements Supplier<String> {

  @Override
  public String get() {

    String poem =
        """
        Roses are red,
          violets "blue"\tand
        sugar \
        is sweet.
        """;
    List<String> lines = poem.lines().map(String::strip).filter(line -> !line.isBlank()).toList();
    return lines.size()
        + " "
        + lines.getLast()
        + " "
        + poem.length()
        + " "
        + lines.get(1).lastIndexOf('"');
  }
}

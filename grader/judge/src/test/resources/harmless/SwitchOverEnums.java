// answers: rgyrgyr 15 GREEN 1 [RED, GREEN, YELLOW]
import java.util.*;
import java.util.function.*;

class SwitchOverEnums implements Supplier<String> {
  enum Light {
    RED(3) {
      @Override
      Light next() {
        return GREEN;
      }
    },
    GREEN(2) {
      @Override
      Light next() {
        return YELLOW;
      }
    },
    YELLOW(1) {
      @Override
      Light next() {
        return RED;
      }
    };

    private final int seconds;

    Light(int seconds) {
      this.seconds = seconds;
    }

    abstract Light next();
  }

  @Override
  public String get() {

    Light light = Light.RED;
    int seconds = 0;
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < 7; i++) {
      seconds += light.seconds;
      letters.append(
          switch (light) {
            case RED -> 'r';
            case GREEN -> 'g';
            case YELLOW -> {
              int vowel = 'y';
              yield (char) vowel;
            }
          });
      light = light.next();
    }
    return letters
        + " "
        + seconds
        + " "
        + light
        + " "
        + Light.valueOf("GREEN").ordinal()
        + " "
        + List.of(Light.values());
  }
}

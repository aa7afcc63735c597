// answers: 29 30 31 one two two some thousand !
import java.util.function.*;

class SwitchOverTexts implements Supplier<String> {
  private static int days(String month, boolean leap) {
    return switch (month) {
      case "april", "june", "september", "november" -> 30;
      case "february" -> leap ? 29 : 28;
      default -> 31;
    };
  }

  private static String old(int n) {
    String told = "";
    switch (n) {
      case 1:
        told += "one ";
      case 2:
        told += "two ";
        break;
      case 1000:
        told += "thousand ";
        break;
      default:
        told += "some ";
    }
    return told;
  }

  @Override
  public String get() {

    return days("february", true)
        + " "
        + days("june", false)
        + " "
        + days("may", false)
        + " "
        + old(1)
        + old(2)
        + old(3)
        + old(1000)
        + "!";
  }
}

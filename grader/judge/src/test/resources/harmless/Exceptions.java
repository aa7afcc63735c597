// answers: f0 zero f1 1why divided f2 -1 f3 10 !
import java.util.function.*;

class Exceptions implements Supplier<String> {
  static class Busy extends RuntimeException {
    final int code;

    Busy(int code, Throwable cause) {
      super("busy " + code, cause);
      this.code = code;
    }
  }

  static class Refused extends Exception {
    Refused(String what) {
      super(what);
    }
  }

  private final StringBuilder told = new StringBuilder();

  private int risky(int n) throws Refused {
    try {
      if (n == 0) {
        throw new Refused("zero");
      }
      if (n == 1) {
        throw new Busy(1, new IllegalStateException("why"));
      }
      return 10 / (n - 2);
    } catch (ArithmeticException e) {
      told.append("divided ");
      return -1;
    } finally {
      told.append("f").append(n).append(' ');
    }
  }

  @Override
  public String get() {

    for (int i = 0; i < 4; i++) {
      try {
        told.append(risky(i)).append(' ');
      } catch (Refused e) {
        told.append(e.getMessage()).append(' ');
      } catch (Busy e) {
        told.append(e.code).append(e.getCause().getMessage()).append(' ');
      }
    }
    return told + "!";
  }
}

// answers: 12/112/112 123 2
import java.util.function.*;

class InnerClasses implements Supplier<String> {
  private int total = 100;

  class Account {
    private int cents;

    Account add(int more) {
      cents += more;
      total += more;
      return this;
    }

    class Statement {
      String text() {
        return cents + "/" + total + "/" + InnerClasses.this.total;
      }
    }
  }

  static class Counter {
    private int n;

    int next() {
      return ++n;
    }
  }

  @Override
  public String get() {

    Account account = new Account().add(5).add(7);
    Account.Statement statement = account.new Statement();
    int base = 10;
    class Local {
      int sum(int n) {
        return base + n + total;
      }
    }
    Counter counter = new Counter();
    counter.next();
    return statement.text() + " " + new Local().sum(1) + " " + counter.next();
  }
}

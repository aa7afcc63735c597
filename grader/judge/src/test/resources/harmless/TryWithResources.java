// answers: +a+bin-b-afirstend+bagain-bstuck
import java.util.function.*;

class TryWithResources implements Supplier<String> {
  static class Door implements AutoCloseable {
    private final StringBuilder log;
    private final String name;

    Door(StringBuilder log, String name) {
      this.log = log;
      this.name = name;
      log.append("+").append(name);
    }

    @Override
    public void close() {
      log.append("-").append(name);
      if (name.equals("b")) {
        throw new IllegalStateException("stuck");
      }
    }
  }

  @Override
  public String get() {

    StringBuilder log = new StringBuilder();
    try (Door a = new Door(log, "a");
        Door b = new Door(log, "b")) {
      log.append("in");
      throw new IllegalArgumentException("first");
    } catch (IllegalArgumentException | IllegalStateException e) {
      log.append(e.getMessage());
    } finally {
      log.append("end");
    }
    try (Door b = new Door(log, "b")) {
      log.append("again");
    } catch (IllegalStateException e) {
      log.append(e.getMessage());
    }
    return log.toString();
  }
}

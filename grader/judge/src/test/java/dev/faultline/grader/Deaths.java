package dev.faultline.grader;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Hears what the grader tells operators: above all, that a process of its own died.
final class Deaths extends Handler implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger("dev.faultline.grader");

  private final List<String> told = new CopyOnWriteArrayList<>();

  private Deaths() {}

  /// Hears from now on.
  static Deaths heard() {
    Deaths deaths = new Deaths();
    LOG.addHandler(deaths);
    return deaths;
  }

  /// What was told since it was last forgotten.
  List<String> told() {
    return List.copyOf(told);
  }

  void forget() {
    told.clear();
  }

  @Override
  public void publish(LogRecord record) {
    if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
      told.add(record.getMessage() + " " + record.getThrown());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    LOG.removeHandler(this);
  }
}

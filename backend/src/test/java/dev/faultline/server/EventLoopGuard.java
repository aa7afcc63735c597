package dev.faultline.server;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import reactor.core.scheduler.Schedulers;

/// Gives no database connection to a thread that must never wait, such as those of the event loop.
/// Every test server has it, so that whatever a test asks for is held to this as well.
final class EventLoopGuard implements BeanPostProcessor {

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? new Guarded(source) : bean;
  }

  private static final class Guarded extends DelegatingDataSource {
    Guarded(DataSource target) {
      super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
      if (Schedulers.isInNonBlockingThread()) {
        throw new IllegalStateException(
            "the database was asked on " + Thread.currentThread().getName());
      }
      return super.getConnection();
    }
  }
}

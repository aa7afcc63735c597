package dev.faultline.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Assumptions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A new database with our tables.
public enum TestDatabase {

  /// As the server has it, but in memory.
  H2 {
    @Override
    DataSource open() {
      return new DriverManagerDataSource(
          "jdbc:h2:mem:"
              + UUID.randomUUID()
              + ";MODE=PostgreSQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH"
              + ";DB_CLOSE_DELAY=-1");
    }
  },

  /// A real one; a test is skipped where none can be started.
  POSTGRESQL {
    @Override
    DataSource open() {
      return Server.postgres().getPostgresDatabase();
    }
  };

  /// Such a database, with nothing in its tables.
  public JdbcClient empty() {
    DataSource source = open();
    Flyway flyway =
        Flyway.configure()
            .dataSource(source)
            .locations("classpath:db/migration")
            .cleanDisabled(false)
            .load();
    flyway.clean();
    flyway.migrate();
    return JdbcClient.create(source);
  }

  abstract DataSource open();

  /// One server for all tests of the process.
  private static final class Server {
    private static final Object STARTED = start();

    static EmbeddedPostgres postgres() {
      Assumptions.assumeTrue(
          STARTED instanceof EmbeddedPostgres, () -> "no PostgreSQL here: " + STARTED);
      return (EmbeddedPostgres) STARTED;
    }

    private static Object start() {
      try {
        return EmbeddedPostgres.builder().start();
      } catch (IOException | IllegalStateException e) {
        return e;
      }
    }
  }
}

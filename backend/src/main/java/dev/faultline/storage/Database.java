package dev.faultline.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.Flyway;

/// The embedded database: H2 in a file, spoken to as PostgreSQL, brought to the newest shape.
public final class Database {

  /// Without `WRITE_DELAY=0` a kill loses what was acknowledged in the last half second.
  private static final String OPTIONS =
      ";MODE=PostgreSQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";

  private static final int MAX_CONNECTIONS = 10;

  private static final int H2_DATABASE_ALREADY_OPEN = 90020;

  private Database() {}

  /// Opens the database in the folder `data` on a thread of its own, since that takes a good part
  /// of the start.
  public static CompletableFuture<HikariDataSource> opening(Path data) {
    return CompletableFuture.supplyAsync(
        () -> open(data), Thread.ofPlatform().name("database-start")::start);
  }

  /// The database in the folder `data` for reading alone: nothing is made, migrated or changed.
  ///
  /// @throws SQLException when there is none, or another process has it
  public static Connection openedForReading(Path data) throws SQLException {
    return DriverManager.getConnection(
        url(data) + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r", "faultline", "");
  }

  /// Whether `thrown` says that another process has the database.
  public static boolean isInUse(SQLException thrown) {
    return thrown.getErrorCode() == H2_DATABASE_ALREADY_OPEN;
  }

  /// Where the database in the folder `data` is kept.
  public static Path file(Path data) {
    return data.resolve("faultline.mv.db");
  }

  private static String url(Path data) {
    return "jdbc:h2:file:" + data.toAbsolutePath().resolve("faultline") + OPTIONS;
  }

  private static HikariDataSource open(Path data) {
    HikariDataSource source = new HikariDataSource();
    source.setJdbcUrl(url(data));
    source.setUsername("faultline");
    source.setPassword("");
    source.setMaximumPoolSize(MAX_CONNECTIONS);
    try {
      migrate(source);
    } catch (RuntimeException e) {
      source.close();
      throw e;
    }
    return source;
  }

  private static void migrate(HikariDataSource source) {
    Flyway.configure(Database.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }
}

package dev.faultline.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.Flyway;

/// The embedded database: H2 in a file, spoken to as PostgreSQL, brought to the newest shape.
public final class Database {

  /// Without `WRITE_DELAY=0` a kill loses what was acknowledged in the last half second.
  private static final String OPTIONS =
      ";MODE=PostgreSQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0";

  private static final int MAX_CONNECTIONS = 10;

  private Database() {}

  /// Opens the database in the folder `data` on a thread of its own, since that takes a good part
  /// of the start.
  public static CompletableFuture<HikariDataSource> opening(Path data) {
    return CompletableFuture.supplyAsync(
        () -> open(data), Thread.ofPlatform().name("database-start")::start);
  }

  private static HikariDataSource open(Path data) {
    HikariDataSource source = new HikariDataSource();
    source.setJdbcUrl("jdbc:h2:file:" + data.resolve("faultline") + OPTIONS);
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

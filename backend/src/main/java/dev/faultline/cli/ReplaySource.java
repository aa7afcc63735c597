package dev.faultline.cli;

import dev.faultline.run.RunTrace;
import dev.faultline.run.RunTraceTable;
import dev.faultline.run.TraceReader;
import dev.faultline.sim.LinkToken;
import dev.faultline.sim.LinkToken.BadLinkException;
import dev.faultline.storage.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/// Where the run is that a person names: in a file, kept by a server, or nowhere because a panel
/// runs anew.
sealed interface ReplaySource {

  /// The address of a run's page, or the hash that it ends with.
  Pattern ADDRESS = Pattern.compile("(?:.*/runs/)?([0-9a-f]{32})(?:\\.json)?(?:[?#].*)?");

  /// A file that is there.
  record File(Path file) implements ReplaySource {}

  /// A run that a server keeps under `hash`.
  record Kept(String hash) implements ReplaySource {}

  /// The state of a panel.
  record Panel(String engine, String preset) implements ReplaySource {}

  /// What `name` stands for.
  static ReplaySource of(String name) throws Usage {
    Optional<Path> file = file(name);
    if (file.isPresent()) {
      return new File(file.get());
    }
    Matcher address = ADDRESS.matcher(name);
    if (address.matches()) {
      return new Kept(address.group(1));
    }
    if (!name.matches("[A-Za-z0-9_-]+")) {
      throw new Usage(
          "there is no file '" + name + "', and a token has only letters, digits, '-' and '_'");
    }
    try {
      return switch (LinkToken.decode(name)) {
        case LinkToken.Stored(String hash) -> new Kept(hash);
        case LinkToken.Panel panel -> new Panel(panel.engine(), begun(panel.base()));
      };
    } catch (BadLinkException e) {
      throw new Usage("there is no file '" + name + "', and as a token: " + e.getMessage());
    }
  }

  private static String begun(LinkToken.Base base) {
    return switch (base) {
      case LinkToken.Base.Preset(String name) -> name;
      case LinkToken.Base.Run(String hash) -> hash;
    };
  }

  /// What stands in `file`.
  static String text(Path file) throws ReplayCommand.NoRun {
    try {
      long bytes = Files.size(file);
      if (bytes > TraceReader.MAX_CHARACTERS) {
        throw new ReplayCommand.NoRun(
            "'%s' has %d bytes; a trace has at most %d"
                .formatted(file, bytes, TraceReader.MAX_CHARACTERS));
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new ReplayCommand.NoRun("'" + file + "' can not be read as UTF-8: " + e.getMessage());
    }
  }

  /// The run that the server whose folder is `data` keeps under `hash`.
  static RunTrace kept(String hash, Path data) throws Usage, ReplayCommand.NoRun {
    if (!Files.isRegularFile(Database.file(data))) {
      throw new Usage(
          "there is no database in '"
              + data
              + "'; name the data folder of the server with --data, or export the run from its page"
              + " and replay the file");
    }
    try (Connection connection = Database.openedForReading(data)) {
      JdbcClient jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      return new RunTraceTable(jdbc, JsonMapper.shared(), Clock.systemUTC())
          .find(hash)
          .orElseThrow(() ->
              new ReplayCommand.NoRun(
                  "no run " + hash + " is kept in '" + data + "'; was it another server's?"));
    } catch (SQLException e) {
      throw new ReplayCommand.NoRun(
          Database.isInUse(e)
              ? "a server uses the data in '"
                  + data
                  + "'; stop it, or export the run from its page and replay the file"
              : "the database in '" + data + "' can not be read: " + e.getMessage());
    } catch (DataAccessException e) {
      throw new ReplayCommand.NoRun(
          "the database in '" + data + "' keeps no runs; was it made by another version?");
    }
  }

  private static Optional<Path> file(String name) {
    try {
      return Optional.of(Path.of(name)).filter(Files::isRegularFile);
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }
}

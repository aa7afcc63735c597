package dev.faultline.grader;

import dev.faultline.grader.process.Jail;
import dev.faultline.grader.process.Walls;
import dev.faultline.runner.Readiness;
import dev.faultline.runner.jail.Grant;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The jail of a build that lacks some walls: its processes find weakened classes before the whole
/// ones.
final class WeakJail implements Jail {

  private static final String CLASS_PATH = "-cp";

  private final Jail whole = Jail.system();
  private final boolean hasOuterWall;
  private final Path classes;

  WeakJail(Set<Weakness> weaknesses) {
    hasOuterWall = !weaknesses.contains(Weakness.OUTER_LANDLOCK);
    classes = archive(weaknesses);
  }

  @Override
  public Process start(ProcessBuilder builder, Cell cell) throws IOException {
    List<String> command = new ArrayList<>(builder.command());
    int at = command.indexOf(CLASS_PATH) + 1;
    command.set(at, classes + ":" + command.get(at));
    builder.command(command);
    List<Grant> grants = new ArrayList<>(cell.grants());
    grants.add(Grant.read(classes));
    return hasOuterWall ? whole.start(builder, new Cell(cell.program(), grants)) : builder.start();
  }

  @Override
  public Walls walls() {
    return whole.walls();
  }

  @Override
  public Walls walls(Duration patience) throws InterruptedException {
    return whole.walls(patience);
  }

  @Override
  public List<String> arguments() {
    return whole.arguments();
  }

  @Override
  public void heard(String program, Readiness readiness) {
    whole.heard(program, readiness);
  }

  private static Path archive(Set<Weakness> weaknesses) {
    Map<String, List<Weakness>> byOwner =
        weaknesses.stream()
            .filter(weakness -> !weakness.owner().isEmpty())
            .collect(Collectors.groupingBy(Weakness::owner, TreeMap::new, Collectors.toList()));
    try {
      Path jar = Files.createTempFile("weak-", ".jar");
      jar.toFile().deleteOnExit();
      try (OutputStream out = Files.newOutputStream(jar);
          ZipOutputStream zip = new ZipOutputStream(out)) {
        zip.putNextEntry(new ZipEntry("META-INF/"));
        for (Map.Entry<String, List<Weakness>> each : byOwner.entrySet()) {
          zip.putNextEntry(new ZipEntry(each.getKey() + ".class"));
          zip.write(Weakness.replaced(each.getKey(), each.getValue()));
        }
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException("weakened classes can not be written", e);
    }
  }
}

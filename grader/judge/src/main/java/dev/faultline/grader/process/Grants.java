package dev.faultline.grader.process;

import dev.faultline.runner.jail.Grant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a virtual machine has to reach before it can run anything, and nothing else:
///
/// - the JDK, to read; `java` and the helper that starts it, to execute;
/// - the libraries of the system that this very process has mapped, and where the loader looks for
///   them.
final class Grants {

  private static final Path MAPS = Path.of("/proc/self/maps");

  /// The system's libraries that the virtual machine is linked with; the first is the loader.
  private static final Pattern LIBRARY =
      Pattern.compile("(ld|libc|libm|libdl|libpthread|librt|libz|libgcc_s|libstdc\\+\\+)[-.].*");

  private static final class OfThisMachine {
    private static final List<Grant> READ = read();
  }

  private Grants() {}

  static List<Grant> ofVirtualMachine() {
    return OfThisMachine.READ;
  }

  private static List<Grant> read() {
    Path jdk = Path.of(System.getProperty("java.home"));
    List<Grant> grants = new ArrayList<>();
    grants.add(Grant.read(jdk));
    for (String program : List.of("bin/java", "lib/jspawnhelper")) {
      grants.add(new Grant(jdk.resolve(program), Grant.Access.EXECUTE));
    }
    try {
      grants.addAll(outside(jdk));
      grants.addAll(libraries(jdk));
    } catch (IOException e) {
      throw new UncheckedIOException("the JDK in " + jdk + " can not be looked through", e);
    }
    grants.add(Grant.read(Path.of("/etc/ld.so.cache")));
    return List.copyOf(grants);
  }

  /// Some distributions keep the JDK's settings elsewhere, behind symbolic links.
  private static List<Grant> outside(Path jdk) throws IOException {
    List<Grant> grants = new ArrayList<>();
    for (Path link : linksIn(jdk)) {
      if (Files.exists(link) && !link.toRealPath().startsWith(jdk.toRealPath())) {
        grants.add(Grant.read(link.toRealPath()));
      }
    }
    return grants;
  }

  private static List<Path> linksIn(Path jdk) throws IOException {
    try (Stream<Path> files = Files.walk(jdk)) {
      return files.filter(Files::isSymbolicLink).toList();
    }
  }

  private static List<Grant> libraries(Path jdk) throws IOException {
    if (!Files.isReadable(MAPS)) {
      return List.of();
    }
    try (Stream<String> lines = Files.lines(MAPS)) {
      return lines
          .filter(line -> line.contains("/"))
          .map(line -> Path.of(line.substring(line.indexOf('/'))))
          .filter(path -> !path.startsWith(jdk))
          .filter(path -> LIBRARY.matcher(path.getFileName().toString()).matches())
          .distinct()
          .map(path ->
              path.getFileName().toString().startsWith("ld")
                  ? new Grant(path, Grant.Access.EXECUTE)
                  : Grant.read(path))
          .toList();
    }
  }
}

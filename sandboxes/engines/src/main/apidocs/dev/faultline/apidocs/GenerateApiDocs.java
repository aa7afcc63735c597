package dev.faultline.apidocs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Run by the build: makes the documentation of the learner API from its sources, one file in JSON
/// for each engine, so that what an editor and a page say of the API is what its Javadoc says.
///
/// Arguments: the folder of the sources, and the folder to write to.
final class GenerateApiDocs {

  private static final String COMMON = "dev/faultline/api";
  private static final String ENGINES = "dev/faultline/engine";

  private GenerateApiDocs() {}

  public static void main(String[] arguments) throws IOException {
    Path sources = Path.of(arguments[0]);
    Path output = Path.of(arguments[1]);
    Files.createDirectories(output);
    List<Path> engines;
    try (Stream<Path> folders = Files.list(sources.resolve(ENGINES))) {
      engines =
          folders.filter(folder -> Files.isDirectory(folder.resolve("api"))).sorted().toList();
    }
    for (Path engine : engines) {
      ApiReader reader = new ApiReader();
      List<Path> files = new ArrayList<>(filesOf(engine.resolve("api")));
      files.addAll(filesOf(sources.resolve(COMMON)));
      String name = engine.getFileName().toString();
      Files.writeString(output.resolve(name + ".json"), reader.read(files).toJson(name));
    }
  }

  private static List<Path> filesOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}

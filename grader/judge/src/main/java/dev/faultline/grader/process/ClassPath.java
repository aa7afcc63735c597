package dev.faultline.grader.process;

import dev.faultline.api.Payload;
import dev.faultline.grader.compile.CompilerMain;
import dev.faultline.grader.shadow.ShadowJar;
import dev.faultline.runner.RunnerMain;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.tree.ClassNode;

/// Where the classes of a child process come from: the jars, or the folders, that the same classes
/// were loaded from here.
///
/// @param entries in the order in which they are searched
public record ClassPath(List<Path> entries) {

  public ClassPath {
    entries = List.copyOf(entries);
  }

  /// Of a runner: engines, runner and metered collections, nothing else.
  static ClassPath ofRunner(Path shadows) {
    return of(Payload.class, RunnerMain.class).with(shadows);
  }

  /// The archive of the metered collections, made where there is none yet.
  ///
  /// @param folder where it is kept, if anywhere
  public static Path shadows(Optional<Path> folder) {
    return ShadowJar.file(folder, of(Payload.class, RunnerMain.class, ShadowJar.class).entries());
  }

  /// Of a compiler.
  static ClassPath ofCompiler(Path shadows) {
    return of(
            Payload.class,
            RunnerMain.class,
            CompilerMain.class,
            ClassReader.class,
            ClassNode.class,
            ClassRemapper.class)
        .with(shadows);
  }

  private ClassPath with(Path last) {
    List<Path> all = new ArrayList<>(entries);
    all.add(last);
    return new ClassPath(all);
  }

  /// Whether all entries are jars, which an AOT cache asks for.
  boolean isJarsOnly() {
    return entries.stream().allMatch(Files::isRegularFile);
  }

  /// The same classes in jars alone: a process can open no file any more once it is in jail, and a
  /// class in a folder is a file. Folders are there only while Faultline itself is being built.
  ClassPath inJars() {
    return new ClassPath(
        entries.stream()
            .map(entry -> Files.isDirectory(entry) ? PackedFolders.jarOf(entry) : entry)
            .toList());
  }

  /// As the `-cp` option takes it.
  @Override
  public String toString() {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /// The places of `types`.
  public static ClassPath of(Class<?>... types) {
    return new ClassPath(Stream.of(types).map(ClassPath::placeOf).distinct().toList());
  }

  private static Path placeOf(Class<?> type) {
    try {
      var source = type.getProtectionDomain().getCodeSource();
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the place of " + type.getName() + " is no path", e);
    }
  }
}

package dev.faultline.grader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What a submission could leave behind on this machine: files, processes, open sockets.
///
/// Every attack that makes a file or a process begins its name with {@link #MARK}, so that what
/// others do on the machine meanwhile is not taken for its work.
///
/// @param files marked ones in the folders that everybody may write to, and all in the working
///   folder
/// @param processes marked ones, and children of the grader's own processes
/// @param sockets of this process and of the grader's
record Leftovers(
    NavigableSet<String> files, NavigableSet<String> processes, NavigableSet<String> sockets) {

  static final String MARK = "faultline-attack";

  private static final Path PROCESSES = Path.of("/proc");

  static Leftovers now() {
    return new Leftovers(filesNow(), processesNow(), socketsNow());
  }

  private static NavigableSet<String> filesNow() {
    NavigableSet<String> found = new TreeSet<>();
    addFiles(found, Path.of("").toAbsolutePath(), "");
    addFiles(found, Path.of(System.getProperty("java.io.tmpdir")), MARK);
    addFiles(found, Path.of(System.getProperty("user.home")), MARK);
    return found;
  }

  private static void addFiles(NavigableSet<String> found, Path folder, String begin) {
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.getFileName().toString().startsWith(begin))
          .forEach(file -> found.add(file.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " can not be read", e);
    }
  }

  private static NavigableSet<String> processesNow() {
    NavigableSet<String> found = new TreeSet<>();
    ProcessHandle.allProcesses()
        .map(process -> process.info().commandLine().orElse(""))
        .filter(line -> line.contains(MARK))
        .forEach(found::add);
    ProcessHandle.current()
        .children()
        .flatMap(ProcessHandle::children)
        .map(process -> process.info().commandLine().orElse("a process"))
        .forEach(found::add);
    return found;
  }

  private static NavigableSet<String> socketsNow() {
    NavigableSet<String> found = new TreeSet<>();
    if (Files.isDirectory(PROCESSES.resolve("self").resolve("fd"))) {
      Stream.concat(Stream.of(ProcessHandle.current()), ProcessHandle.current().descendants())
          .forEach(process -> addSockets(found, process));
    }
    return found;
  }

  private static void addSockets(NavigableSet<String> found, ProcessHandle process) {
    Path open = PROCESSES.resolve(String.valueOf(process.pid())).resolve("fd");
    try (Stream<Path> descriptors = Files.list(open)) {
      for (Path descriptor : descriptors.toList()) {
        String target = Files.readSymbolicLink(descriptor).toString();
        if (target.startsWith("socket:")) {
          found.add(target);
        }
      }
    } catch (IOException e) {
      // The process, or what it had open, is gone; so are its sockets.
      return;
    }
  }
}

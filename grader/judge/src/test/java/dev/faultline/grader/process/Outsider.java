package dev.faultline.grader.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;

/// The main class of a process that tries to get out: it prints a line for each try, `did` or
/// `could not`. Arguments: a file to read, a file to write, a file to execute, a port to connect
/// to.
public final class Outsider {

  private Outsider() {}

  /// What may be refused.
  private interface Try {
    void run() throws IOException;
  }

  public static void main(String[] arguments) throws InterruptedException {
    Try read = () -> Files.readString(Path.of(arguments[0]));
    Try list = () -> requireListed(Path.of(arguments[1]).resolveSibling("."));
    Try write = () -> Files.writeString(Path.of(arguments[1]), "out");
    Try execute = () -> new ProcessBuilder(arguments[2]).start();
    int port = Integer.parseInt(arguments[3]);
    Try connect = () -> new Socket(InetAddress.getLoopbackAddress(), port).close();
    Try reread = () -> Files.readString(Path.of("/proc/self/environ"));
    for (Try each : new Try[] {read, list, write, execute, connect, reread}) {
      Thread thread = new Thread(() -> System.out.println(outcome(each)));
      thread.start();
      thread.join();
    }
  }

  private static void requireListed(Path folder) throws IOException {
    if (folder.toFile().list() == null) {
      throw new IOException(folder + " can not be listed");
    }
  }

  private static String outcome(Try attempt) {
    try {
      attempt.run();
      return "did";
    } catch (IOException e) {
      return "could not";
    }
  }
}

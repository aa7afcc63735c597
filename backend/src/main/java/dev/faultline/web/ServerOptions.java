package dev.faultline.web;

import java.nio.file.Path;

/// How the server is to be run; from the command line.
///
/// @param port of the site; 0 for any free one
/// @param host address to listen on
/// @param managementPort of the health page, on the loopback address alone; 0 for any free one
/// @param data folder of the database and the secrets
/// @param content folder of the outline and the lessons
/// @param weakerJailAllowed whether others than this machine may reach a server whose jail is not
///   whole
public record ServerOptions(
    int port, String host, int managementPort, Path data, Path content, boolean weakerJailAllowed) {

  private static final int MAX_PORT = 65_535;

  public ServerOptions {
    requirePort(port);
    requirePort(managementPort);
  }

  private static void requirePort(int port) {
    if (port < 0 || port > MAX_PORT) {
      throw new IllegalArgumentException("port " + port + " is not in [0, " + MAX_PORT + "]");
    }
  }
}

package dev.faultline.web;

import java.nio.file.Path;

/// How the server is to be run; from the command line.
///
/// @param port of the site; 0 for any free one
/// @param host address to listen on
/// @param managementPort of the health page, on the loopback address alone; 0 for any free one
/// @param data folder of the database and the secrets
/// @param content how its content is kept up with
/// @param weakerJailAllowed whether others than this machine may reach a server whose jail is not
///   whole
public record ServerOptions(
    int port,
    String host,
    int managementPort,
    Path data,
    Content content,
    boolean weakerJailAllowed) {

  /// How the server keeps up with its content.
  ///
  /// @param watched whether it looks for changes by itself
  /// @param authored whether somebody is at work on it: then pages ask for news, and show an author
  ///   at this machine what is wrong
  public record Content(boolean watched, boolean authored) {}

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

package dev.faultline.sim;

import java.util.regex.Pattern;

/// Addresses in what the virtual machine says, which differ from run to run: those of class loaders
/// (`loader dev.faultline.sim.StrategyLoader @ae6`), however short, and of the classes of lambdas
/// (`/0x000078e0`).
final class Addresses {

  private static final Pattern ADDRESS =
      Pattern.compile("(?<=loader \\S{1,200} )@[0-9a-f]+|/0x[0-9a-f]+");

  private Addresses() {}

  /// `text` without them.
  static String without(String text) {
    return ADDRESS.matcher(text).replaceAll("");
  }
}

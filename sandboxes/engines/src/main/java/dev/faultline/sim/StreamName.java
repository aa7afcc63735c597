package dev.faultline.sim;

/// The name of a stream of chance, hashed once.
///
/// @param hash FNV-1a over the characters; what the stream is made from
public record StreamName(String name, long hash) {

  /// The name `name`.
  public static StreamName of(String name) {
    return new StreamName(name, hashOf(name));
  }

  /// A 64-bit hash that is the same in every process.
  static long hashOf(String text) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }
}

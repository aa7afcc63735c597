// wall: compiler source.package
// tries: to stand beside String, in its package
package java.lang;

public class PackageOfTheJdk {
  static {
    Shutdown.exit(0);
  }
}

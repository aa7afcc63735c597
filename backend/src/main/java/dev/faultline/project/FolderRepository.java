package dev.faultline.project;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A repository of Maven's in the folder `repo` of a project.
///
/// A version is the hash of what it stands for: Maven keeps what it once found in a repository of
/// the whole machine, and would never look at a newer jar of the same version.
final class FolderRepository {

  private static final String GROUP = "dev.faultline";
  private static final int HASH_CHARACTERS = 12;

  private final Archive project;
  private final String root;

  /// @param root the project's folder in the archive
  FolderRepository(Archive project, String root) {
    this.project = project;
    this.root = root;
  }

  /// Puts a jar into the repository and returns its version.
  String add(String artifact, byte[] jar) {
    String version = "1-" + digest("SHA-256", jar).substring(0, HASH_CHARACTERS);
    put(artifact, version, ".jar", jar);
    put(artifact, version, ".pom", pom(artifact, version).getBytes(StandardCharsets.UTF_8));
    return version;
  }

  /// Puts the sources of a jar beside it.
  void addSources(String artifact, String version, byte[] sources) {
    put(artifact, version, "-sources.jar", sources);
  }

  private void put(String artifact, String version, String ending, byte[] content) {
    String path =
        "%s/repo/%s/%s/%s/%s-%s%s"
            .formatted(root, GROUP.replace('.', '/'), artifact, version, artifact, version, ending);
    project.with(path, content);
    project.with(path + ".sha1", digest("SHA-1", content));
  }

  private static String pom(String artifact, String version) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <project xmlns="http://maven.apache.org/POM/4.0.0">
      <modelVersion>4.0.0</modelVersion>
      <groupId>%s</groupId>
      <artifactId>%s</artifactId>
      <version>%s</version>
    </project>
    """
        .formatted(GROUP, artifact, version);
  }

  private static String digest(String algorithm, byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JDK has no " + algorithm, e);
    }
  }
}

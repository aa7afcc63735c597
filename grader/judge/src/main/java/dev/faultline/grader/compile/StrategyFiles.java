package dev.faultline.grader.compile;

import dev.faultline.runner.ClassFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/// The files of one compilation: sources and classes in memory, and of the class path nothing but
/// the packages of the learner API.
final class StrategyFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

  private static final Pattern API =
      Pattern.compile("dev\\.faultline\\.(api|engine\\.[a-z]+\\.api)");

  private final Map<String, ByteArrayOutputStream> classes = new LinkedHashMap<>();

  StrategyFiles(StandardJavaFileManager standard) {
    super(standard);
  }

  /// The classes that were written.
  List<ClassFile> classes() {
    List<ClassFile> files = new ArrayList<>();
    classes.forEach((name, bytes) -> files.add(new ClassFile(name, bytes.toByteArray())));
    return files;
  }

  /// How many bytes were written.
  int classBytes() {
    return classes.values().stream().mapToInt(ByteArrayOutputStream::size).sum();
  }

  /// `source` as javac reads it.
  static SourceObject sourceObject(Source source) {
    return new SourceObject(source);
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    boolean isOpen = location != StandardLocation.CLASS_PATH || API.matcher(packageName).matches();
    return isOpen && location != StandardLocation.CLASS_OUTPUT
        ? super.list(location, packageName, kinds, recurse)
        : List.of();
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
    return new ClassObject(className);
  }

  /// A source in memory, whose name need not be that of its class.
  static final class SourceObject extends SimpleJavaFileObject {

    private final Source source;

    SourceObject(Source source) {
      super(URI.create("memory:///" + uriPart(source.name())), Kind.SOURCE);
      this.source = source;
    }

    Source source() {
      return source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source.text();
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return true;
    }

    private static String uriPart(String name) {
      return name.replaceAll("[^A-Za-z0-9_.-]", "_");
    }
  }

  private final class ClassObject extends SimpleJavaFileObject {

    private final String className;

    ClassObject(String className) {
      super(URI.create("memory:///" + Integer.toHexString(className.hashCode())), Kind.CLASS);
      this.className = className;
    }

    @Override
    public OutputStream openOutputStream() {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      classes.put(className, bytes);
      return bytes;
    }
  }
}

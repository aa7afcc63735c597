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
import java.util.Optional;
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
  private final Map<URI, SourceObject> sources = new LinkedHashMap<>();

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

  /// The sources as javac reads them.
  List<SourceObject> open(List<Source> opened) {
    for (Source source : opened) {
      SourceObject object = new SourceObject(source, sources.size());
      sources.put(object.toUri(), object);
    }
    return List.copyOf(sources.values());
  }

  /// The source that javac reads as `file`; javac may have wrapped it.
  Optional<Source> source(@Nullable FileObject file) {
    return file == null
        ? Optional.empty()
        : Optional.ofNullable(sources.get(file.toUri())).map(SourceObject::source);
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

    SourceObject(Source source, int index) {
      super(URI.create("memory:///" + index + "/" + uriPart(source.name())), Kind.SOURCE);
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
      return !simpleName.equals("package-info") && !simpleName.equals("module-info");
    }

    private static String uriPart(String name) {
      return name.substring(name.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9_.-]", "_");
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

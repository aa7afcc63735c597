package dev.faultline.grader.shadow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InnerClassNode;

/// The classes of the JDK that runs, as class files.
final class Jdk {

  private final Map<String, Optional<ClassNode>> known = new HashMap<>();

  /// The class of that internal name; empty when there is none. It is not to be changed.
  Optional<ClassNode> find(String name) {
    return known.computeIfAbsent(name, Jdk::read);
  }

  /// The class of that internal name, which must be there.
  ClassNode get(String name) {
    return find(name).orElseThrow(() -> new IllegalStateException("this JDK has no class " + name));
  }

  /// A class to be changed.
  static ClassNode copy(String name) {
    return read(name).orElseThrow(() -> new IllegalStateException("this JDK has no class " + name));
  }

  /// The names of the classes of a package that fit.
  static List<String> classesOf(String packageName, Predicate<String> fits) {
    Path folder =
        FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules/java.base/" + packageName);
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class"))
          .map(file -> packageName + "/" + file.substring(0, file.length() - ".class".length()))
          .filter(fits)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("package " + packageName + " of the JDK can not be read", e);
    }
  }

  /// Whether anybody may name the class: it is public, and so are those around it.
  boolean isPublic(String name) {
    ClassNode node = get(name);
    if ((node.access & Opcodes.ACC_PUBLIC) == 0) {
      return false;
    }
    for (InnerClassNode inner : node.innerClasses) {
      if (inner.name.equals(name)) {
        return (inner.access & Opcodes.ACC_PUBLIC) != 0
            && inner.outerName != null
            && isPublic(inner.outerName);
      }
    }
    return true;
  }

  boolean isInterface(String name) {
    return (get(name).access & Opcodes.ACC_INTERFACE) != 0;
  }

  private static Optional<ClassNode> read(String name) {
    try (InputStream in = Object.class.getResourceAsStream("/" + name + ".class")) {
      if (in == null) {
        return Optional.empty();
      }
      ClassNode node = new ClassNode();
      new ClassReader(in).accept(node, ClassReader.SKIP_DEBUG | ClassReader.EXPAND_FRAMES);
      return Optional.of(node);
    } catch (IOException e) {
      throw new UncheckedIOException("class " + name + " of the JDK can not be read", e);
    }
  }
}

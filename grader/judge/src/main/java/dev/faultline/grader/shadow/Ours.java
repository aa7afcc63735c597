package dev.faultline.grader.shadow;

import dev.faultline.grader.meter.Shadows;
import dev.faultline.runner.metered.Basics;
import dev.faultline.runner.metered.Bulk;
import dev.faultline.runner.metered.DeepTexts;
import dev.faultline.runner.metered.Lengths;
import dev.faultline.runner.metered.MeteredContainers;
import dev.faultline.runner.metered.StandIns;
import dev.faultline.runner.metered.Texts;
import dev.faultline.runner.metered.jdk.CDS;
import dev.faultline.runner.metered.jdk.JavaLangAccess;
import dev.faultline.runner.metered.jdk.JavaUtilCollectionAccess;
import dev.faultline.runner.metered.jdk.SharedSecrets;
import dev.faultline.runner.metered.jdk.StringJoiner;
import dev.faultline.runner.metered.jdk.Unsafe;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;

/// The classes of ours that are metered with those of the JDK.
final class Ours {

  private static final List<Class<?>> CALLED =
      List.of(
          StandIns.class,
          Basics.class,
          Texts.class,
          DeepTexts.class,
          Lengths.class,
          Bulk.class,
          MeteredContainers.class);

  private static final List<Class<?>> IN_PLACE =
      List.of(
          CDS.class,
          JavaLangAccess.class,
          JavaUtilCollectionAccess.class,
          SharedSecrets.class,
          StringJoiner.class,
          Unsafe.class);

  /// The classes of the JDK in whose place ours stand, and which.
  Map<String, Class<?>> standIns() {
    Map<String, Class<?>> standIns = new LinkedHashMap<>();
    IN_PLACE.forEach(type -> standIns.put(Shadows.standsFor(Type.getInternalName(type)), type));
    return standIns;
  }

  /// All of them, those within others included.
  List<ClassNode> all() {
    List<ClassNode> nodes = new ArrayList<>();
    CALLED.forEach(type -> add(type.getName().replace('.', '/'), nodes));
    IN_PLACE.forEach(type -> add(type.getName().replace('.', '/'), nodes));
    return nodes;
  }

  private static void add(String name, List<ClassNode> nodes) {
    ClassNode node = read(name);
    nodes.add(node);
    if (node.nestMembers != null) {
      node.nestMembers.forEach(member -> nodes.add(read(member)));
    }
  }

  private static ClassNode read(String name) {
    try (InputStream in = StandIns.class.getResourceAsStream("/" + name + ".class")) {
      if (in == null) {
        throw new IllegalStateException("class " + name + " is missing");
      }
      ClassNode node = new ClassNode();
      new ClassReader(in).accept(node, ClassReader.SKIP_DEBUG | ClassReader.EXPAND_FRAMES);
      return node;
    } catch (IOException e) {
      throw new UncheckedIOException("class " + name + " can not be read", e);
    }
  }
}

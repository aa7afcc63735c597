package dev.faultline.grader.verify;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;

/// What a class declares: its supertypes, its fields, the kinds of its methods.
final class ClassCheck {

  /// A collection of one's own could answer the kernel differently each time that it looks, or call
  /// back into it.
  private static final Set<String> COLLECTIONS = Set.of("java/util/Collection", "java/util/Map");

  /// Code of the JDK asks these as often as they say, and is not charged for it.
  private static final Set<String> NOT_IMPLEMENTED =
      Set.of("java/lang/CharSequence", "java/util/random/RandomGenerator");

  private final Known known;
  private final Remedies remedies;
  private final Place place;
  private final ClassNode node;

  ClassCheck(Known known, Remedies remedies, Place place) {
    this.known = known;
    this.remedies = remedies;
    this.place = place;
    this.node = place.node();
  }

  void check() {
    if (node.name.indexOf('/') >= 0) {
      place.refuse("", "forbidden.package", Known.dotted(node.name), "remedy.package");
    }
    boolean isInterface = (node.access & Opcodes.ACC_INTERFACE) != 0;
    if (!isInterface && !known.mayExtend(node.superName)) {
      String remedy = remedies.forClass(Known.dotted(node.superName));
      place.refuse("", "forbidden.extends", Place.spoken(node.superName), remedy);
    }
    for (String implemented : node.interfaces) {
      if (COLLECTIONS.stream().anyMatch(collection -> known.isA(implemented, collection))) {
        place.refuse("", "forbidden.collection", Place.spoken(node.name), "remedy.collection");
      } else if (!mayImplement(implemented)) {
        String remedy = remedies.forClass(Known.dotted(implemented));
        place.refuse("", "forbidden.implements", Place.spoken(implemented), remedy);
      } else if (!known.mayName(implemented)) {
        String remedy = remedies.forClass(Known.dotted(implemented));
        place.refuse("", "forbidden.class", Place.spoken(implemented), remedy);
      }
    }
    node.fields.forEach(this::checkField);
    node.methods.forEach(this::checkMethod);
  }

  /// Whether classes and lambdas may implement the interface, so far as it may be named.
  static boolean mayImplement(String name) {
    return !NOT_IMPLEMENTED.contains(name);
  }

  private void checkField(FieldNode field) {
    boolean isStatic = (field.access & Opcodes.ACC_STATIC) != 0;
    boolean isFinal = (field.access & Opcodes.ACC_FINAL) != 0;
    boolean isOfJavac = (field.access & Opcodes.ACC_SYNTHETIC) != 0;
    if (isOfJavac) {
      return;
    }
    if (isStatic && !(isFinal && isImmutable(field.desc, new HashSet<>()))) {
      place.refuse(field.name, "forbidden.static", field.name, "remedy.static");
    }
    boolean isInEnum = known.isA(node.name, "java/lang/Enum");
    if (isInEnum && !isStatic && !(isFinal && isImmutable(field.desc, new HashSet<>()))) {
      place.refuse(field.name, "forbidden.enum", field.name, "remedy.enum");
    }
  }

  /// Whether nothing that can change is reachable through a value of this type.
  ///
  /// @param open records that are being looked at further up
  private boolean isImmutable(String descriptor, Set<String> open) {
    Type type = Type.getType(descriptor);
    if (type.getSort() == Type.ARRAY) {
      return false;
    }
    if (type.getSort() != Type.OBJECT) {
      return true;
    }
    String name = type.getInternalName();
    if (name.equals("java/lang/String") || Boxes.NAMES.contains(name)) {
      return true;
    }
    return known
        .own(name)
        .map(own -> isImmutable(own, open))
        .orElseGet(() ->
            known.isApi(name) && Known.load(name).map(c -> isImmutable(c, open)).orElse(false));
  }

  private boolean isImmutable(ClassNode own, Set<String> open) {
    if ((own.access & Opcodes.ACC_ENUM) != 0) {
      return true;
    }
    boolean isRecord = "java/lang/Record".equals(own.superName);
    return isRecord
        && (!open.add(own.name)
            || own.recordComponents == null
            || own.recordComponents.stream()
                .allMatch(component -> isImmutable(component.descriptor, open)));
  }

  private boolean isImmutable(Class<?> api, Set<String> open) {
    if (api.isEnum()) {
      return true;
    }
    if (!api.isRecord()) {
      return false;
    }
    if (!open.add(api.getName())) {
      return true;
    }
    for (var component : api.getRecordComponents()) {
      if (!isImmutable(component.getType().descriptorString(), open)) {
        return false;
      }
    }
    return true;
  }

  private void checkMethod(MethodNode method) {
    if (isOfFunction(method)) {
      place.refuse(method.name, "forbidden.override", method.name, "remedy.override");
    }
    if ((method.access & Opcodes.ACC_NATIVE) != 0) {
      place.refuse(method.name, "forbidden.native", method.name, "remedy.native");
    }
    if ((method.access & Opcodes.ACC_SYNCHRONIZED) != 0) {
      place.refuse(method.name, "forbidden.synchronized", method.name, "remedy.callback");
    }
    if (method.name.equals("finalize") && method.desc.equals("()V")) {
      place.refuse(method.name, "forbidden.method", "finalize", "remedy.finalize");
    }
  }

  /// Whether the method takes the place of a default method of a function of the JDK.
  private boolean isOfFunction(MethodNode method) {
    return known.withSupertypes(node.name).stream()
        .filter(Functions::isOne)
        .flatMap(type -> Known.load(type).stream())
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(Method::isDefault)
        .anyMatch(it ->
            it.getName().equals(method.name) && Type.getMethodDescriptor(it).equals(method.desc));
  }
}

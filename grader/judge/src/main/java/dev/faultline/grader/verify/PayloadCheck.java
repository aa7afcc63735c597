package dev.faultline.grader.verify;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.RecordComponentNode;

/// What may travel or be stored: classes that implement `Payload` are records of the value model.
final class PayloadCheck {

  private static final String PAYLOAD = "dev/faultline/api/Payload";

  private static final Set<String> CONTAINERS =
      Set.of("java/util/List", "java/util/Map", "java/util/Optional");

  private final Known known;
  private final Place place;
  private final ClassNode node;

  PayloadCheck(Known known, Place place) {
    this.known = known;
    this.place = place;
    this.node = place.node();
  }

  void check() {
    boolean isInterface = (node.access & Opcodes.ACC_INTERFACE) != 0;
    if (isInterface || !known.isA(node.name, PAYLOAD)) {
      return;
    }
    if (!"java/lang/Record".equals(node.superName)) {
      place.refuse("", "forbidden.payload", Place.spoken(node.name), "remedy.payload");
      return;
    }
    // ASM has no list at all for a record without components.
    for (RecordComponentNode component :
        Objects.requireNonNullElse(node.recordComponents, List.<RecordComponentNode>of())) {
      String signature = component.signature == null ? component.descriptor : component.signature;
      if (!isValue(ValueType.of(signature), false)) {
        String what = Place.spoken(node.name) + "." + component.name;
        place.refuse(component.name, "forbidden.component", what, "remedy.component");
      }
    }
  }

  /// @param isInside whether it is an element of a list, map or optional, where primitives are
  ///   boxed
  private boolean isValue(ValueType type, boolean isInside) {
    String name = type.name();
    if (name.equals("[")) {
      return type.arguments().getFirst().name().equals(":B");
    }
    if (CONTAINERS.contains(name)) {
      return !type.arguments().isEmpty()
          && type.arguments().stream().allMatch(argument -> isValue(argument, true));
    }
    if (name.startsWith(":")) {
      return !name.equals(":T") && !name.equals(":*");
    }
    return name.equals("java/lang/String")
        || (isInside && Boxes.NAMES.contains(name))
        || known.own(name).map(own -> (own.access & Opcodes.ACC_ENUM) != 0).orElse(false)
        || known.isA(name, "java/lang/Enum")
        || known.isA(name, PAYLOAD);
  }
}

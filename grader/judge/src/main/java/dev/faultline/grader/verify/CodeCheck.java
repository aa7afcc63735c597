package dev.faultline.grader.verify;

import java.util.Set;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;

/// What the instructions of one method name: classes, methods, fields, dynamic calls.
final class CodeCheck {

  private static final String LAMBDAS = "java/lang/invoke/LambdaMetafactory";

  /// Dynamic calls that javac makes and the meter turns into plain code.
  private static final Set<String> REWRITTEN =
      Set.of(
          "java/lang/runtime/ObjectMethods.bootstrap",
          "java/lang/runtime/SwitchBootstraps.typeSwitch",
          "java/lang/runtime/SwitchBootstraps.enumSwitch");

  /// Methods that the meter replaces where they are called, and can not replace where they are
  /// referred to.
  private static final Set<String> NOT_BY_REFERENCE =
      Set.of("java/util/Set.of", "java/util/Map.of");

  private final Known known;
  private final Remedies remedies;
  private final Place place;
  private final MethodNode method;
  private int line;

  CodeCheck(Known known, Remedies remedies, Place place, MethodNode method) {
    this.known = known;
    this.remedies = remedies;
    this.place = place;
    this.method = method;
    this.line = place.lines().of(place.node().name, method.name);
  }

  void check() {
    for (AbstractInsnNode instruction : method.instructions) {
      checkInstruction(instruction);
    }
    for (TryCatchBlockNode handler : method.tryCatchBlocks) {
      if (handler.type != null) {
        line = lineAt(handler.handler);
        checkClass(handler.type);
      }
    }
  }

  private void checkInstruction(AbstractInsnNode instruction) {
    switch (instruction) {
      case LineNumberNode node -> line = node.line;
      case MethodInsnNode call -> checkCall(call.owner, call.name, call.desc);
      case FieldInsnNode field -> checkField(field);
      case TypeInsnNode type -> checkClass(type.desc);
      case MultiANewArrayInsnNode array -> checkClass(array.desc);
      case LdcInsnNode constant -> checkConstant(constant.cst);
      case InvokeDynamicInsnNode dynamic -> checkDynamic(dynamic);
      default -> {
        if (instruction.getOpcode() == Opcodes.MONITORENTER) {
          place.refuse(line, "forbidden.synchronized", "synchronized", "remedy.callback");
        }
      }
    }
  }

  private void checkCall(String owner, String name, String descriptor) {
    boolean isOfAssert = owner.equals("java/lang/Class") && name.equals("desiredAssertionStatus");
    if (isOfAssert && method.name.equals("<clinit>")) {
      return;
    }
    if (owner.startsWith("[") || known.mayCall(owner, name, descriptor)) {
      if (owner.startsWith("[") && !name.equals("clone")) {
        refuseMember("java/lang/Object", name, "forbidden.method");
      }
      return;
    }
    if (name.equals("<init>")) {
      String remedy = remedies.forMember(Set.of(Known.dotted(owner)), AllowList.NEW);
      place.refuse(line, "forbidden.method", "new " + Place.spoken(owner), remedy);
    } else {
      refuseMember(owner, name, "forbidden.method");
    }
  }

  private void checkField(FieldInsnNode field) {
    if (field.name.equals("$assertionsDisabled") && !method.name.equals("<clinit>")) {
      place.refuse(line, "forbidden.assert", "assert", "remedy.assert");
    } else if (!known.mayRead(field.owner, field.name)) {
      refuseMember(field.owner, field.name, "forbidden.field");
    }
  }

  private void refuseMember(String owner, String name, String code) {
    var types = known.withSupertypes(owner).stream().map(Known::dotted).toList();
    String remedy = remedies.forMember(types, name);
    place.refuse(line, code, Place.spoken(owner) + "." + name, remedy);
  }

  /// @param name internal name of a class, or descriptor of an array
  private void checkClass(String name) {
    Type type = Type.getObjectType(name);
    Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
    if (element.getSort() == Type.OBJECT && !known.mayName(element.getInternalName())) {
      String refused = element.getInternalName();
      String remedy = remedies.forClass(Known.dotted(refused));
      place.refuse(line, "forbidden.class", Place.spoken(refused), remedy);
    }
  }

  private void checkConstant(Object constant) {
    switch (constant) {
      case Type type when type.getSort() == Type.METHOD -> refuseDynamic("MethodType");
      case Type type when type.getSort() == Type.OBJECT || type.getSort() == Type.ARRAY ->
          checkClass(type.getInternalName());
      case Handle _ -> refuseDynamic("MethodHandle");
      case ConstantDynamic dynamic -> refuseDynamic(dynamic.getName());
      default -> {
        // A number or a string.
      }
    }
  }

  private void checkDynamic(InvokeDynamicInsnNode dynamic) {
    String bootstrap = dynamic.bsm.getOwner() + "." + dynamic.bsm.getName();
    if (REWRITTEN.contains(bootstrap)) {
      return;
    }
    if (!dynamic.bsm.getOwner().equals(LAMBDAS)) {
      refuseDynamic(Place.spoken(dynamic.bsm.getOwner()));
      return;
    }
    String made = Type.getReturnType(dynamic.desc).getInternalName();
    checkClass(made);
    if (!ClassCheck.mayImplement(made)) {
      String remedy = remedies.forClass(Known.dotted(made));
      place.refuse(line, "forbidden.implements", Place.spoken(made), remedy);
    }
    for (Object argument : dynamic.bsmArgs) {
      switch (argument) {
        case Handle handle -> checkHandle(handle);
        case Type type when type.getSort() == Type.OBJECT -> checkClass(type.getInternalName());
        default -> {
          // The types of the lambda, flags and counts.
        }
      }
    }
  }

  private void checkHandle(Handle handle) {
    String target = handle.getOwner() + "." + handle.getName();
    if (NOT_BY_REFERENCE.contains(target)) {
      String what = Place.spoken(handle.getOwner()) + "::" + handle.getName();
      place.refuse(line, "forbidden.reference", what, "remedy.lambda");
    } else {
      checkCall(handle.getOwner(), handle.getName(), handle.getDesc());
    }
  }

  private void refuseDynamic(String what) {
    place.refuse(line, "forbidden.dynamic", what, "remedy.general");
  }

  /// The line of the instruction at `start`: stated there, or else before it.
  private int lineAt(AbstractInsnNode start) {
    for (AbstractInsnNode at = start; at != null && at.getOpcode() < 0; at = at.getNext()) {
      if (at instanceof LineNumberNode node) {
        return node.line;
      }
    }
    for (AbstractInsnNode at = start; at != null; at = at.getPrevious()) {
      if (at instanceof LineNumberNode node) {
        return node.line;
      }
    }
    return line;
  }
}

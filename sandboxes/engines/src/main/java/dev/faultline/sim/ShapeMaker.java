package dev.faultline.sim;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup.ClassOption;
import java.lang.reflect.RecordComponent;

/// Spins the class that reads the fields of one record class.
final class ShapeMaker {

  private static final ClassDesc SHAPE = ClassDesc.of("dev.faultline.sim.Shape");
  private static final ClassDesc SINK = ClassDesc.of("dev.faultline.sim.ValueSink");

  private static final MethodTypeDesc NESTED = MethodTypeDesc.of(SHAPE, ConstantDescs.CD_int);
  private static final MethodTypeDesc RECORD =
      MethodTypeDesc.of(ConstantDescs.CD_void, SHAPE, ConstantDescs.CD_Object);

  private ShapeMaker() {}

  /// A shape whose `read` is compiled for `type`.
  ///
  /// @param inside a lookup with private access to `type`
  static Shape make(MethodHandles.Lookup inside, Class<?> type, RecordComponent[] components)
      throws ReflectiveOperationException {
    ClassDesc self = ClassDesc.of(type.getPackageName(), "Shape$" + type.getSimpleName());
    ClassDesc owner = type.describeConstable().orElseThrow();
    byte[] bytes =
        ClassFile.of()
            .build(
                self,
                builder ->
                    builder
                        .withSuperclass(SHAPE)
                        .withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL)
                        .withMethodBody(
                            ConstantDescs.INIT_NAME,
                            ConstantDescs.MTD_void,
                            ClassFile.ACC_PUBLIC,
                            ShapeMaker::constructor)
                        .withMethodBody(
                            "read",
                            MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_Object, SINK),
                            ClassFile.ACC_PUBLIC,
                            code -> read(code, owner, components)));
    return inside
        .defineHiddenClass(bytes, true, ClassOption.NESTMATE)
        .lookupClass()
        .asSubclass(Shape.class)
        .getConstructor()
        .newInstance();
  }

  private static void constructor(CodeBuilder code) {
    code.aload(0).invokespecial(SHAPE, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void).return_();
  }

  private static void read(CodeBuilder code, ClassDesc owner, RecordComponent[] components) {
    for (int i = 0; i < components.length; i++) {
      Class<?> type = components[i].getType();
      code.aload(2);
      if (type.isRecord()) {
        code.aload(0).loadConstant(i).invokevirtual(SHAPE, "nested", NESTED);
      }
      code.aload(1)
          .checkcast(owner)
          .getfield(owner, components[i].getName(), type.describeConstable().orElseThrow());
      if (type.isRecord()) {
        code.invokevirtual(SINK, "record", RECORD);
      } else if (type == boolean.class || type == char.class) {
        box(code, type);
        call(code, "value", ConstantDescs.CD_Object);
      } else if (type == String.class) {
        call(code, "text", ConstantDescs.CD_String);
      } else if (!type.isPrimitive()) {
        call(code, "value", ConstantDescs.CD_Object);
      } else if (type == double.class || type == float.class) {
        if (type == float.class) {
          code.f2d();
        }
        call(code, "real", ConstantDescs.CD_double);
      } else {
        if (type != long.class) {
          code.i2l();
        }
        call(code, "integer", ConstantDescs.CD_long);
      }
    }
    code.return_();
  }

  private static void box(CodeBuilder code, Class<?> primitive) {
    ClassDesc from = primitive.describeConstable().orElseThrow();
    ClassDesc box =
        primitive == boolean.class ? ConstantDescs.CD_Boolean : ConstantDescs.CD_Character;
    code.invokestatic(box, "valueOf", MethodTypeDesc.of(box, from));
  }

  private static void call(CodeBuilder code, String method, ClassDesc parameter) {
    code.invokevirtual(SINK, method, MethodTypeDesc.of(ConstantDescs.CD_void, parameter));
  }
}

package dev.faultline.sim;

import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.LinkedHashMap;
import java.util.Map;

/// Loads the classes of one strategy. Two loaders share nothing static.
///
/// It also gives the kernel a lookup from inside the strategy's module, without which {@link Shape}
/// could not spin readers for private records.
public final class StrategyLoader extends ClassLoader {

  private static final String DOOR = "dev.faultline.strategy.Door";
  private static final byte[] DOOR_BYTES = door();

  private final Map<String, byte[]> classes;

  /// @param classes class files by binary name
  public StrategyLoader(Map<String, byte[]> classes) {
    super(StrategyLoader.class.getClassLoader());
    this.classes = new LinkedHashMap<>(classes);
  }

  /// Defines a class in a loader of its own, as those of strategies are. Where training did so too,
  /// the virtual machine compares it with what the AOT cache holds, and loads for it what it would
  /// not be able to load behind a jail.
  public static void defineOne() {
    try {
      new StrategyLoader(new LinkedHashMap<>()).loadClass(DOOR);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(DOOR + " can not be made", e);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = name.equals(DOOR) ? DOOR_BYTES : classes.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  /// A lookup with private access to `type`.
  ///
  /// @throws IllegalAccessException when `type` is neither ours nor a strategy's
  static MethodHandles.Lookup inside(Class<?> type) throws ReflectiveOperationException {
    MethodHandles.Lookup near = MethodHandles.lookup();
    if (type.getClassLoader() instanceof StrategyLoader loader) {
      Object opened = loader.loadClass(DOOR).getMethod("open").invoke(null);
      near = (MethodHandles.Lookup) opened;
    }
    return MethodHandles.privateLookupIn(type, near);
  }

  private static byte[] door() {
    ClassDesc lookup = MethodHandles.Lookup.class.describeConstable().orElseThrow();
    ClassDesc handles = MethodHandles.class.describeConstable().orElseThrow();
    return ClassFile.of()
        .build(
            ClassDesc.of(DOOR),
            builder ->
                builder
                    .withSuperclass(ConstantDescs.CD_Object)
                    .withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL)
                    .withMethodBody(
                        "open",
                        MethodTypeDesc.of(lookup),
                        ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC,
                        code ->
                            code.invokestatic(handles, "lookup", MethodTypeDesc.of(lookup))
                                .areturn()));
  }
}

package dev.faultline.sim;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the records of one class are read and rebuilt, without a call of any method that their
/// author wrote, except the canonical constructor when a copy is due.
///
/// The reading code is spun for each class as a hidden nest mate by {@link ShapeMaker}; this is
/// what makes digests cheap enough to be taken of every message.
public abstract class Shape {

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return make(type);
        }
      };

  private String typeName = "";
  private List<String> names = List.of();
  private long typeDigest;
  private boolean copied;
  private @Nullable Shape[] nested = new @Nullable Shape[0];
  private List<Class<?>> types = List.of();
  private MethodHandle constructor = MethodHandles.constant(Object.class, "");

  /// The shape of `type`.
  ///
  /// @throws IllegalArgumentException when it is not a record
  public static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /// Tells `sink` the components of `record`, which must be of this shape's class.
  public abstract void read(Object record, ValueSink sink);

  /// The shape of component `index`, whose declared type is a record class.
  protected final Shape nested(int index) {
    Shape shape = nested[index];
    if (shape == null) {
      shape = of(types.get(index));
      nested[index] = shape;
    }
    return shape;
  }

  /// Simple name of the record class.
  public String typeName() {
    return typeName;
  }

  /// Names of the components, in order.
  public List<String> names() {
    return names;
  }

  /// A digest of name and components' names.
  long typeDigest() {
    return typeDigest;
  }

  /// Whether a copy differs from the original, that is, whether some component can change.
  boolean isCopied() {
    return copied;
  }

  /// A record of this shape's class with `components`, given as {@link #read} tells them: integers
  /// as `Long`, reals as `Double`.
  Object rebuild(@Nullable Object[] components) {
    try {
      for (int i = 0; i < components.length; i++) {
        components[i] = narrow(types.get(i), components[i]);
      }
      return constructor.invoke(components);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable checked) {
      throw new IllegalArgumentException("the constructor of " + typeName + " threw", checked);
    }
  }

  private static @Nullable Object narrow(Class<?> type, @Nullable Object value) {
    if (type == int.class && value instanceof Long wide) {
      return wide.intValue();
    }
    if (type == short.class && value instanceof Long wide) {
      return wide.shortValue();
    }
    if (type == byte.class && value instanceof Long wide) {
      return wide.byteValue();
    }
    return type == float.class && value instanceof Double wide
        ? Float.valueOf(wide.floatValue())
        : value;
  }

  private static Shape make(Class<?> type) {
    if (!type.isRecord()) {
      String name = Addresses.without(type.getSimpleName());
      throw new Misuse(
          "no-value",
          "a "
              + name
              + " is no value: use records of primitives, String, byte[], enums, records, and List,"
              + " Map and Optional of these",
          name);
    }
    RecordComponent[] components = type.getRecordComponents();
    try {
      MethodHandles.Lookup inside = StrategyLoader.inside(type);
      Shape shape = ShapeMaker.make(inside, type, components);
      shape.typeName = type.getSimpleName();
      shape.names = Arrays.stream(components).map(RecordComponent::getName).toList();
      shape.typeDigest = StreamName.hashOf(shape.typeName + shape.names);
      shape.copied = isCopied(type, new LinkedHashSet<>());
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      shape.types = List.of(types);
      shape.nested = new @Nullable Shape[types.length];
      if (shape.copied) {
        shape.constructor =
            inside
                .findConstructor(type, MethodType.methodType(void.class, types))
                .asSpreader(Object[].class, types.length)
                .asType(MethodType.methodType(Object.class, Object[].class));
      }
      return shape;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no shape of " + type.getName(), e);
    }
  }

  /// Whether a value of `type` can change, or hold something that can.
  ///
  /// @param seen records that are being looked at: a record may hold one of its own class
  private static boolean isCopied(Type type, Set<Class<?>> seen) {
    if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
      return isCopied(generic.getActualTypeArguments()[0], seen);
    }
    if (!(type instanceof Class<?> plain)) {
      return true;
    }
    if (plain.isRecord()) {
      return seen.add(plain)
          && Arrays.stream(plain.getRecordComponents())
              .anyMatch(component -> isCopied(component.getGenericType(), seen));
    }
    return !plain.isPrimitive() && plain != String.class && !plain.isEnum();
  }
}

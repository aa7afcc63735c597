package dev.faultline.sim.search;

import dev.faultline.sim.Containers;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The instance fields of one class, those it inherits first, each class's in the order of
/// declaration; and how a new object of it is made. Access is set up once.
final class Form {

  private static final ClassValue<Form> FORMS =
      new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
          return new Form(type);
        }
      };

  private final Class<?> type;
  private final List<Field> fields = new ArrayList<>();
  private final boolean isOurs;

  private Form(Class<?> type) {
    this.type = type;
    isOurs = type.getClassLoader() != null && !type.isArray() && !isMeteredCollection(type);
    collect(type);
  }

  /// A metered copy of a collection of the JDK counts as the JDK's: by what it holds, not by how.
  private static boolean isMeteredCollection(Class<?> type) {
    return type.getName().startsWith(Containers.METERED_PREFIX)
        && (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type));
  }

  static Form of(Class<?> type) {
    return FORMS.get(type);
  }

  /// Whether it has fields that can be read: a class of the JDK keeps its own to itself, and an
  /// array has elements instead, whoever its class is.
  boolean isReadable() {
    return isOurs;
  }

  /// Whether an object of it is like any other, since it has no fields: a comparator, mostly.
  boolean isStateless() {
    return fields.isEmpty();
  }

  int size() {
    return fields.size();
  }

  String name(int field) {
    return fields.get(field).getName();
  }

  boolean isPrimitive(int field) {
    return fields.get(field).getType().isPrimitive();
  }

  @Nullable Object get(Object object, int field) {
    try {
      return fields.get(field).get(object);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(place(field) + " can not be read", e);
    }
  }

  void set(Object object, int field, @Nullable Object value) {
    try {
      fields.get(field).set(object, value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(place(field) + " can not be set", e);
    }
  }

  /// A new object, from the constructor without parameters.
  Object create() {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new Unsearchable("uncopied", type.getName());
    }
  }

  /// A record of it with these components.
  Object rebuild(@Nullable Object[] components) {
    Class<?>[] types = fields.stream().map(Field::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(components);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a copy of " + type.getName() + " can not be made", e);
    }
  }

  private String place(int field) {
    return type.getName() + "." + name(field);
  }

  private void collect(Class<?> from) {
    Class<?> above = from.getSuperclass();
    if (above != null && above != Object.class) {
      collect(above);
    }
    for (Field field : from.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        if (isOurs && from.getClassLoader() != null) {
          field.setAccessible(true);
        } else if (isOurs) {
          throw new Unsearchable("extends", type.getName(), from.getName());
        }
        fields.add(field);
      }
    }
  }
}

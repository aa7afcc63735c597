package dev.faultline.sim.search;

import dev.faultline.sim.Marks;
import dev.faultline.sim.Monitor;
import dev.faultline.sim.Scene;
import dev.faultline.sim.Strategy;
import java.lang.reflect.Array;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Takes a deep copy of a program, for snapshots: what was one object in the original is one in the
/// copy, and nothing that can change is shared. What can not be copied so is refused by name.
final class Copier {

  private final Desk from;
  private final Desk to;
  private final List<Object> originals = new ArrayList<>();
  private final List<Object> copies = new ArrayList<>();

  /// @param from whose context, disk and random numbers the original may hold
  /// @param to what the copy holds in their place
  Copier(Desk from, Desk to) {
    this.from = from;
    this.to = to;
  }

  /// Makes `copy`, a new object of the same class, the same as `original`.
  void into(Object original, Object copy) {
    originals.add(original);
    copies.add(copy);
    fields(original, copy);
  }

  private void fields(Object original, Object copy) {
    Form form = Form.of(original.getClass());
    for (int i = 0; i < form.size(); i++) {
      form.set(copy, i, copy(form.get(original, i)));
    }
  }

  private @Nullable Object copy(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case String _, Number _, Boolean _, Character _, Enum<?> _ -> value;
      case Optional<?> optional -> optional(optional);
      case Record record -> record(record);
      case Desk _, Store _, Dice _ -> ofTheNode(value);
      case Scene _, Monitor _, Marks _, Strategy _ -> value;
      default -> changeable(value);
    };
  }

  @SuppressWarnings("ReferenceEquality") // the very same object is what is looked for
  private Object ofTheNode(Object value) {
    if (value == from) {
      return to;
    }
    if (value == from.disk()) {
      return to.disk();
    }
    if (value == from.random()) {
      return to.random();
    }
    throw refused(value);
  }

  @SuppressWarnings("ReferenceEquality") // the very same object means that nothing was copied
  private Object optional(Optional<?> optional) {
    Object before = optional.orElse(null);
    Object after = copy(before);
    return before == after ? optional : Optional.ofNullable(after);
  }

  @SuppressWarnings("ReferenceEquality") // the very same object means that nothing was copied
  private Object record(Record record) {
    Form form = Form.of(record.getClass());
    @Nullable Object[] components = new @Nullable Object[form.size()];
    boolean changed = false;
    for (int i = 0; i < components.length; i++) {
      Object before = form.get(record, i);
      components[i] = copy(before);
      changed |= !form.isPrimitive(i) && before != components[i];
    }
    return changed ? form.rebuild(components) : record;
  }

  @SuppressWarnings("ReferenceEquality") // the very same object is what is looked for
  private Object changeable(Object value) {
    for (int i = 0; i < originals.size(); i++) {
      if (originals.get(i) == value) {
        return copies.get(i);
      }
    }
    Class<?> type = value.getClass();
    if (type.isArray()) {
      return array(value);
    }
    if (type.isHidden()) {
      return function(value);
    }
    if (Form.of(type).isReadable()) {
      Object copy = remembered(value, Form.of(type).create());
      fields(value, copy);
      return copy;
    }
    return switch (value) {
      case Collection<?> collection -> collection(collection);
      case Map<?, ?> map -> map(map);
      case BitSet bits -> remembered(value, bits.clone());
      default -> {
        if (Form.of(type).isStateless()) {
          yield value;
        }
        throw refused(value);
      }
    };
  }

  private Object remembered(Object original, Object copy) {
    originals.add(original);
    copies.add(copy);
    return copy;
  }

  private Object array(Object array) {
    int length = Array.getLength(array);
    Object copy = remembered(array, Array.newInstance(array.getClass().getComponentType(), length));
    for (int i = 0; i < length; i++) {
      Array.set(copy, i, copy(Array.get(array, i)));
    }
    return copy;
  }

  /// A lambda is shared, as long as it holds nothing that would have been copied.
  @SuppressWarnings("ReferenceEquality") // the very same object means that nothing was copied
  private Object function(Object lambda) {
    Form form = Form.of(lambda.getClass());
    for (int i = 0; i < form.size(); i++) {
      Object held = form.get(lambda, i);
      if (!form.isPrimitive(i) && copy(held) != held) {
        throw refused(lambda);
      }
    }
    return lambda;
  }

  private Object collection(Collection<?> collection) {
    Class<?> type = collection.getClass();
    if (isFixed(type)) {
      return same(collection, collection);
    }
    Collection<Object> copy;
    if (type == ArrayList.class) {
      copy = new ArrayList<>(collection.size());
    } else if (type == LinkedHashSet.class) {
      copy = new LinkedHashSet<>();
    } else if (type == ArrayDeque.class) {
      copy = new ArrayDeque<>();
    } else if (collection instanceof TreeSet<?> tree && type == TreeSet.class) {
      @SuppressWarnings("unchecked") // it compares what it holds
      TreeSet<Object> like = new TreeSet<>((Comparator<Object>) tree.comparator());
      copy = like;
    } else {
      throw refused(collection);
    }
    remembered(collection, copy);
    for (Object element : collection) {
      copy.add(copy(element));
    }
    return copy;
  }

  private Object map(Map<?, ?> map) {
    Class<?> type = map.getClass();
    if (isFixed(type)) {
      same(map.keySet(), map);
      return same(map.values(), map);
    }
    Map<Object, Object> copy;
    if (type == LinkedHashMap.class) {
      copy = new LinkedHashMap<>();
    } else if (map instanceof TreeMap<?, ?> tree && type == TreeMap.class) {
      @SuppressWarnings("unchecked") // it compares what it holds
      TreeMap<Object, Object> like = new TreeMap<>((Comparator<Object>) tree.comparator());
      copy = like;
    } else {
      throw refused(map);
    }
    remembered(map, copy);
    map.forEach((key, value) -> copy.put(copy(key), copy(value)));
    return copy;
  }

  private static boolean isFixed(Class<?> type) {
    return type.getName().startsWith("java.util.ImmutableCollections$")
        || type.getName().startsWith("java.util.Collections$Empty");
  }

  /// `whole`, a collection that can not be changed, where its elements can not be either.
  @SuppressWarnings("ReferenceEquality") // the very same object means that nothing was copied
  private Object same(Collection<?> elements, Object whole) {
    for (Object element : elements) {
      if (copy(element) != element) {
        throw refused(whole);
      }
    }
    return whole;
  }

  private static Unsearchable refused(Object value) {
    return new Unsearchable("uncopied", value.getClass().getName());
  }
}

package dev.faultline.grader.verify;

import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.tree.ClassNode;

/// Which classes and members a submission may name: its own, those of the learner API, and those on
/// the list. Names are internal ones, such as `java/util/List`.
final class Known {

  private static final Pattern API = Pattern.compile("dev/faultline/(api|engine/[a-z]+/api)/[^/]+");

  private final AllowList allowed;
  private final Map<String, ClassNode> own = new LinkedHashMap<>();

  Known(AllowList allowed, List<ClassNode> submission) {
    this.allowed = allowed;
    submission.forEach(node -> own.put(node.name, node));
  }

  /// The submission's own class of that name.
  Optional<ClassNode> own(String name) {
    return Optional.ofNullable(own.get(name));
  }

  boolean isApi(String name) {
    return API.matcher(name).matches();
  }

  /// Whether the class may be named at all.
  boolean mayName(String name) {
    return own.containsKey(name) || isApi(name) || allowed.hasClass(dotted(name));
  }

  boolean mayExtend(String name) {
    return own.containsKey(name) || allowed.mayExtend(dotted(name));
  }

  /// Whether the method may be called on a value of type `owner`.
  boolean mayCall(String owner, String name, String descriptor) {
    if (owner.startsWith("[")) {
      return name.equals("clone");
    }
    if (!mayName(owner)) {
      return false;
    }
    String member = name.equals("<init>") ? AllowList.NEW : name;
    for (String type : withSupertypes(owner)) {
      if (declares(type, name, descriptor)) {
        return true;
      }
      if (allowed.lists(dotted(type), member, descriptor)
          && (type.equals(owner) || !member.equals(AllowList.NEW))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the field may be read.
  boolean mayRead(String owner, String name) {
    return withSupertypes(owner).stream()
        .anyMatch(
            type -> own.containsKey(type) || isApi(type) || allowed.lists(dotted(type), name, ""));
  }

  /// Whether `name` is `supertype` or has it among its supertypes.
  boolean isA(String name, String supertype) {
    return withSupertypes(name).contains(supertype);
  }

  /// A class of the API or the JDK, not initialised; empty when there is none.
  static Optional<Class<?>> load(String name) {
    try {
      return Optional.of(Class.forName(dotted(name), false, Known.class.getClassLoader()));
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty();
    }
  }

  static String dotted(String name) {
    return name.replace('/', '.');
  }

  private boolean declares(String type, String name, String descriptor) {
    ClassNode node = own.get(type);
    if (node != null) {
      return node.methods.stream()
          .anyMatch(method -> method.name.equals(name) && method.desc.equals(descriptor));
    }
    return isApi(type) && load(type).map(c -> declares(c, name)).orElse(false);
  }

  private static boolean declares(Class<?> type, String name) {
    return name.equals("<init>")
        ? type.getConstructors().length > 0
        : Arrays.stream(type.getDeclaredMethods()).map(Method::getName).anyMatch(name::equals);
  }

  /// `name` and all its supertypes, nearer ones first.
  Set<String> withSupertypes(String name) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(name));
    while (!open.isEmpty()) {
      String next = open.removeFirst();
      if (found.add(next)) {
        open.addAll(supertypes(next));
      }
    }
    found.add("java/lang/Object");
    return found;
  }

  private List<String> supertypes(String name) {
    ClassNode node = own.get(name);
    List<String> found = new ArrayList<>();
    if (node != null) {
      found.add(node.superName);
      found.addAll(node.interfaces);
      return found;
    }
    load(name)
        .ifPresent(type -> {
          if (type.getSuperclass() != null) {
            found.add(type.getSuperclass().getName().replace('.', '/'));
          }
          for (Class<?> implemented : type.getInterfaces()) {
            found.add(implemented.getName().replace('.', '/'));
          }
        });
    return found;
  }
}

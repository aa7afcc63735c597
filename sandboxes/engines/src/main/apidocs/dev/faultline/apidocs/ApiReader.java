package dev.faultline.apidocs;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import dev.faultline.apidocs.ApiDocs.Member;
import dev.faultline.apidocs.ApiDocs.Parameter;
import dev.faultline.apidocs.ApiDocs.Type;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/// Reads the public types of source files, and what is written about them, without compiling them.
final class ApiReader {

  private static final List<String> OPTIONS = List.of("-proc:none");

  private final List<Type> types = new ArrayList<>();
  private final Map<String, String> packages = new LinkedHashMap<>();
  private final Map<String, String> imports = new TreeMap<>();
  private DocHtml docs;

  ApiDocs read(Collection<Path> files) throws IOException {
    var javac = ToolProvider.getSystemJavaCompiler();
    try (var manager = javac.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              javac.getTask(
                  null, manager, null, OPTIONS, null, manager.getJavaFileObjectsFromPaths(files));
      docs = new DocHtml(DocTrees.instance(task));
      for (CompilationUnitTree unit : task.parse()) {
        read(unit);
      }
    }
    return new ApiDocs(packages, imports, types);
  }

  private void read(CompilationUnitTree unit) {
    TreePath path = new TreePath(unit);
    String packageName = unit.getPackageName().toString();
    if (unit.getTypeDecls().isEmpty()) {
      TreePath declaration = new TreePath(path, unit.getPackage());
      packages.put(packageName, docs.of(declaration));
    }
    for (ImportTree tree : unit.getImports()) {
      String name = tree.getQualifiedIdentifier().toString();
      if (name.startsWith("java.") && !tree.isStatic()) {
        imports.put(name.substring(name.lastIndexOf('.') + 1), name);
      }
    }
    for (Tree declared : unit.getTypeDecls()) {
      if (declared instanceof ClassTree type && isPublic(type, false)) {
        read(type, new TreePath(path, type), packageName, "");
      }
    }
  }

  private void read(ClassTree tree, TreePath path, String packageName, String outer) {
    String name = outer + tree.getSimpleName();
    List<VariableTree> components = components(tree);
    List<Member> members = new ArrayList<>();
    for (VariableTree component : components) {
      String text = docs.ofComponent(path, component.getName().toString());
      members.add(accessor(component, text));
    }
    boolean isInterface = tree.getKind() == Tree.Kind.INTERFACE;
    List<ClassTree> nested = new ArrayList<>();
    for (Tree member : tree.getMembers()) {
      TreePath at = new TreePath(path, member);
      switch (member) {
        case MethodTree method when isOffered(method, isInterface) ->
            members.add(method(method, isInterface, docs.of(at)));
        case VariableTree field when isConstant(field, isInterface) ->
            members.add(constant(field, docs.of(at)));
        case ClassTree type when isPublic(type, isInterface) -> nested.add(type);
        default -> {}
      }
    }
    List<Parameter> header = components.stream().map(ApiReader::parameter).toList();
    types.add(
        new Type(
            name,
            packageName,
            kind(tree),
            signature(tree, header),
            header,
            supertypes(tree),
            docs.of(path),
            members));
    nested.forEach(type -> read(type, new TreePath(path, type), packageName, name + "."));
  }

  private static Member accessor(VariableTree component, String html) {
    String name = component.getName().toString();
    String type = component.getType().toString();
    return new Member(name, "component", type, List.of(), type + " " + name + "()", html);
  }

  private static Member constant(VariableTree field, String html) {
    String name = field.getName().toString();
    String type = field.getType().toString();
    return new Member(name, "constant", type, List.of(), type + " " + name, html);
  }

  private static Member method(MethodTree method, boolean inInterface, String html) {
    List<Parameter> parameters = method.getParameters().stream().map(ApiReader::parameter).toList();
    String name = method.getName().toString();
    String type = method.getReturnType().toString();
    boolean isStatic = method.getModifiers().getFlags().contains(Modifier.STATIC);
    boolean mayBeLeftOut = inInterface && method.getBody() != null;
    String kind = isStatic ? "static" : mayBeLeftOut ? "default" : "method";
    String list = parameters.stream().map(Parameter::text).collect(Collectors.joining(", "));
    String signature = (isStatic ? "static " : "") + type + " " + name + "(" + list + ")";
    return new Member(name, kind, type, parameters, signature, html);
  }

  private static boolean isOffered(MethodTree method, boolean inInterface) {
    // Constructors of records are made from their components.
    return !method.getName().contentEquals("<init>")
        && (inInterface
            ? !method.getModifiers().getFlags().contains(Modifier.PRIVATE)
            : method.getModifiers().getFlags().contains(Modifier.PUBLIC));
  }

  private static boolean isConstant(VariableTree field, boolean inInterface) {
    var flags = field.getModifiers().getFlags();
    boolean isDeclared =
        flags.containsAll(List.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL));
    return inInterface || isDeclared;
  }

  private static boolean isPublic(ClassTree type, boolean inInterface) {
    return inInterface || type.getModifiers().getFlags().contains(Modifier.PUBLIC);
  }

  /// javac keeps a record's components as fields that are neither public nor static.
  private static List<VariableTree> components(ClassTree type) {
    return type.getKind() == Tree.Kind.RECORD
        ? type.getMembers().stream()
            .filter(VariableTree.class::isInstance)
            .map(VariableTree.class::cast)
            .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
            .toList()
        : List.of();
  }

  private static Parameter parameter(VariableTree variable) {
    return new Parameter(variable.getType().toString(), variable.getName().toString());
  }

  private static List<String> supertypes(ClassTree type) {
    Stream<? extends Tree> extended = Stream.ofNullable(type.getExtendsClause());
    return Stream.concat(extended, type.getImplementsClause().stream())
        .map(Object::toString)
        .toList();
  }

  private static String kind(ClassTree type) {
    return switch (type.getKind()) {
      case INTERFACE -> "interface";
      case RECORD -> "record";
      case ENUM -> "enum";
      default -> "class";
    };
  }

  private static String signature(ClassTree type, List<Parameter> header) {
    String parameters =
        type.getTypeParameters().isEmpty()
            ? ""
            : type.getTypeParameters().stream()
                .map(Object::toString)
                .collect(Collectors.joining(", ", "<", ">"));
    String list = header.stream().map(Parameter::text).collect(Collectors.joining(", ", "(", ")"));
    boolean isSealed = type.getModifiers().getFlags().contains(Modifier.SEALED);
    return (isSealed ? "sealed " : "")
        + kind(type)
        + " "
        + type.getSimpleName()
        + parameters
        + (type.getKind() == Tree.Kind.RECORD ? list : "");
  }
}

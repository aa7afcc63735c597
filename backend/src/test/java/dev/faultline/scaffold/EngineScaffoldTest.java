package dev.faultline.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What `new engine` writes compiles without a warning, and its own tests pass.
class EngineScaffoldTest {

  private static final String CLASS_PATH = System.getProperty("java.class.path");
  private static final int MOST_COLUMNS = 100;

  @TempDir private Path home;

  @BeforeEach
  void makeHome() throws Exception {
    Files.createDirectories(home.resolve("sandboxes/engines/src"));
  }

  @Test
  void engineCompilesAndItsTestsPass() throws Exception {
    Scaffold scaffold = new EngineScaffold(home).of("lantern");
    scaffold.write();
    Path classes = Files.createDirectories(home.resolve("classes"));

    assertThat(compile(scaffold, classes)).isEmpty();

    List<String> passed = new ArrayList<>();
    Path bundles = home.resolve("sandboxes/engines/src/main/resources");
    try (URLClassLoader loader =
        new URLClassLoader(urls(classes, bundles), ClassLoader.getPlatformClassLoader())) {
      for (String test : List.of("LanternEngineTest", "AnswerMonitorTest")) {
        passed.addAll(run(loader.loadClass("dev.faultline.engine.lantern." + test), loader));
      }
    }
    assertThat(passed).contains("digestsAreGolden", "answerToAQuestionThatNobodyAsked");
    assertThat(passed).hasSize(12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "abcdefghijklmnop"})
  void linesFitWhateverTheName(String name) throws Exception {
    assertThat(new EngineScaffold(home).of(name).files())
        .filteredOn(file -> file.path().toString().endsWith(".java"))
        .allSatisfy(file ->
            assertThat(file.text().lines()).allMatch(line -> line.length() <= MOST_COLUMNS));
  }

  @Test
  void engineThatIsThereIsNotWrittenTwice() throws Exception {
    new EngineScaffold(home).of("lantern").write();

    assertThatThrownBy(() -> new EngineScaffold(home).of("lantern"))
        .hasMessage("there is an engine 'lantern' already");
  }

  @Test
  void engineNeedsTheSourcesOfTheProgram(@TempDir Path elsewhere) {
    assertThatThrownBy(() -> new EngineScaffold(elsewhere).of("lantern"))
        .isInstanceOf(ScaffoldException.class)
        .hasMessageContaining("there are no sources in");
  }

  /// Everything that the compiler has to say.
  private static String compile(Scaffold scaffold, Path classes) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Path> sources =
        scaffold.files().stream()
            .map(Scaffold.NewFile::path)
            .filter(path -> path.toString().endsWith(".java"))
            .toList();
    StringWriter says = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of(
              "-d",
              classes.toString(),
              "-cp",
              CLASS_PATH,
              "-proc:none",
              "-Xlint:all,-path,-classfile,-processing");
      compiler
          .getTask(says, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return says.toString();
  }

  /// The engine has to be found by name, so all classes are loaded anew beside it.
  private static URL[] urls(Path... first) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (Path path : first) {
      urls.add(path.toUri().toURL());
    }
    for (String entry : CLASS_PATH.split(File.pathSeparator, -1)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  /// Runs the tests of `type`, and names those that passed.
  private static List<String> run(Class<?> type, ClassLoader loader) throws Exception {
    List<String> passed = new ArrayList<>();
    for (Method method : type.getDeclaredMethods()) {
      List<Object[]> calls = new ArrayList<>();
      if (isMarked(method, "org.junit.jupiter.api.Test")) {
        calls.add(new Object[0]);
      } else if (isMarked(method, "org.junit.jupiter.params.ParameterizedTest")) {
        for (Object each : method.getParameterTypes()[0].getEnumConstants()) {
          calls.add(new Object[] {each});
        }
      }
      for (Object[] arguments : calls) {
        call(type, method, arguments, loader);
        passed.add(method.getName());
      }
    }
    return passed;
  }

  private static boolean isMarked(Method method, String annotation) {
    return List.of(method.getAnnotations()).stream()
        .anyMatch(found -> found.annotationType().getName().equals(annotation));
  }

  private static void call(Class<?> type, Method method, Object[] arguments, ClassLoader loader)
      throws ReflectiveOperationException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      method.setAccessible(true);
      method.invoke(constructor.newInstance(), arguments);
    } catch (InvocationTargetException e) {
      throw new AssertionError(method.getName() + " failed", e.getCause());
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}

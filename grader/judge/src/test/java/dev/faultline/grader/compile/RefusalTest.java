package dev.faultline.grader.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.engine.consensus.api.Acceptor;
import dev.faultline.grader.wording.Wording;
import dev.faultline.sim.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is refused, each with its line, the thing, and what to use instead.
class RefusalTest {

  private static final int MEMBERS_LINE = 9;
  private static final int BODY_LINE = 13;

  /// @param member stands on line 9
  /// @param body stands on line 13
  record Case(String member, String body, int line, String code, String what, String remedy) {

    @Override
    public String toString() {
      return what;
    }
  }

  static final List<Case> METHODS =
      List.of(
          body("System.out.println(1);", "field", "System.out", "log"),
          body("System.err.println(1);", "field", "System.err", "log"),
          body(
              "long t = System.currentTimeMillis();",
              "method",
              "System.currentTimeMillis",
              "clock"),
          body("long t = System.nanoTime();", "method", "System.nanoTime", "clock"),
          body("System.exit(0);", "method", "System.exit", "outside"),
          body("System.arraycopy(a, 0, a, 0, 1);", "method", "System.arraycopy", "arraycopy"),
          body(
              "int h = System.identityHashCode(o);",
              "method",
              "System.identityHashCode",
              "identity"),
          body("double d = Math.random();", "method", "Math.random", "random"),
          body("Random r = new Random(1);", "class", "Random", "random"),
          body("UUID u = UUID.randomUUID();", "method", "UUID.randomUUID", "random"),
          body("new Thread(() -> {}).start();", "class", "Thread", "callback"),
          body("Thread.sleep(1);", "method", "Thread.sleep", "callback"),
          body("o.wait();", "method", "Object.wait", "callback"),
          body("Object c = o.getClass();", "method", "Object.getClass", "instanceof"),
          body("Object c = list.getClass();", "method", "List.getClass", "instanceof"),
          body("String s = MyAcceptor.class.getName();", "method", "Class.getName", "reflection"),
          body("Class.forName(\"X\");", "method", "Class.forName", "reflection"),
          body("String s = String.format(\"%d\", 1);", "method", "String.format", "concat"),
          body("String s = \"%d\".formatted(1);", "method", "String.formatted", "concat"),
          body("boolean b = \"a\".matches(\"a\");", "method", "String.matches", "index-of"),
          body("String[] s = \"a\".split(\",\");", "method", "String.split", "index-of"),
          body(
              "String s = \"a\".replaceAll(\"a\", \"b\");",
              "method",
              "String.replaceAll",
              "replace"),
          body("list.parallelStream();", "method", "List.parallelStream", "sequential"),
          body(
              "list.stream().parallel();",
              "method",
              "java.util.stream.Stream.parallel",
              "sequential"),
          body("Stream.generate(() -> 1);", "method", "java.util.stream.Stream.generate", "loop"),
          body("Collections.shuffle(list);", "method", "Collections.shuffle", "shuffle"),
          body("new java.io.File(\"/etc/passwd\").delete();", "class", "java.io.File", "disk"),
          body("new java.net.Socket();", "class", "java.net.Socket", "send"),
          body("Runtime.getRuntime().halt(1);", "method", "Runtime.getRuntime", "outside"),
          body(
              "new java.util.concurrent.ConcurrentHashMap<>();",
              "class",
              "java.util.concurrent.ConcurrentHashMap",
              "concurrent-map"),
          body(
              "new java.util.concurrent.atomic.AtomicLong();",
              "class",
              "java.util.concurrent.atomic.AtomicLong",
              "field"),
          body("new IdentityHashMap<>();", "class", "IdentityHashMap", "identity"),
          body("new Vector<>();", "class", "Vector", "array-list"),
          body("new StringBuffer();", "class", "StringBuffer", "string-builder"),
          body("java.time.Instant.now();", "method", "java.time.Instant.now", "micros"),
          body("new java.math.BigInteger(\"1\");", "class", "java.math.BigInteger", "long"),
          body("new Exception().printStackTrace();", "method", "Exception.printStackTrace", "log"),
          body(
              "try { o.hashCode(); } catch (StackOverflowError e) {}",
              "class",
              "StackOverflowError",
              "signal"),
          body(
              "try { o.hashCode(); } catch (OutOfMemoryError e) {}",
              "class",
              "OutOfMemoryError",
              "signal"),
          body("Supplier<Long> s = System::nanoTime;", "method", "System.nanoTime", "clock"),
          body("BiFunction<Object, Object, Object> f = Set::of;", "reference", "Set::of", "lambda"),
          body(
              "java.util.random.RandomGenerator r = () -> 4;",
              "implements",
              "java.util.random.RandomGenerator",
              "random"),
          body("Object type = Thread.class;", "class", "Thread", "callback"),
          body("Object type = Thread[].class;", "class", "Thread", "callback"),
          body("Object threads = new Thread[1][1];", "class", "Thread", "callback"),
          body("synchronized (o) { o.hashCode(); }", "synchronized", "synchronized", "callback"));

  static final List<Case> MEMBERS =
      List.of(
          member("static int count;", "static", "count", "static"),
          member("static final int[] TABLE = {1};", "static", "TABLE", "static"),
          member("static final List<String> NAMES = List.of();", "static", "NAMES", "static"),
          member("static final Runnable RUN = () -> {};", "static", "RUN", "static"),
          member("interface Names { int[] ALL = {1}; }", "static", "ALL", "static"),
          member(
              "record Box(int[] cells) {} static final Box BOX = null;", "static", "BOX", "static"),
          member(
              "record Box(Optional<String> inside) {} static final Box BOX = null;",
              "static",
              "BOX",
              "static"),
          member("static final Promise PROMISE = null;", "static", "PROMISE", "static"),
          member("static final Context CONTEXT = null;", "static", "CONTEXT", "static"),
          member("enum Mode { ON; int count; }", "enum", "count", "enum"),
          member("enum Mode { ON { int n; }; }", "enum", "n", "enum"),
          member("native void call();", "native", "call", "native"),
          member("synchronized void call() {}", "synchronized", "call", "callback"),
          member("protected void finalize() {}", "method", "finalize", "finalize"),
          member("static class Mine extends Thread {}", "extends", "Thread", "callback"),
          member(
              "static class Mine extends ArrayList<String> {}", "extends", "ArrayList", "general"),
          member("static class Mine implements Cloneable {}", "class", "Cloneable", "copy"),
          member(
              "abstract static class Mine implements List<String> {}",
              "collection",
              "MyAcceptor.Mine",
              "collection"),
          member(
              "static class Mine implements Comparator<String> {"
                  + " public int compare(String a, String b) { return 0; }"
                  + " public Comparator<String> reversed() { return this; } }",
              "override",
              "reversed",
              "override"),
          member(
              "interface Mine extends SequencedMap<String, String> {}",
              "collection",
              "MyAcceptor.Mine",
              "collection"),
          member(
              "static class Mine implements Payload {}", "payload", "MyAcceptor.Mine", "payload"),
          member("enum Mine implements Payload { A }", "payload", "MyAcceptor.Mine", "payload"),
          member(
              "record M(Object o) implements Payload {}",
              "component",
              "MyAcceptor.M.o",
              "component"),
          member(
              "record M(int[] o) implements Payload {}",
              "component",
              "MyAcceptor.M.o",
              "component"),
          member(
              "record M(List o) implements Payload {}", "component", "MyAcceptor.M.o", "component"),
          member(
              "record M(List<?> o) implements Payload {}",
              "component",
              "MyAcceptor.M.o",
              "component"),
          member(
              "record M<T>(T o) implements Payload {}", "component", "MyAcceptor.M.o", "component"),
          member(
              "record M(Set<String> o) implements Payload {}",
              "component",
              "MyAcceptor.M.o",
              "component"),
          member(
              "record M(List<Map<String, Runnable>> o) implements Payload {}",
              "component",
              "MyAcceptor.M.o",
              "component"),
          member(
              "record M(Plain o) implements Payload {} record Plain(int a) {}",
              "component",
              "MyAcceptor.M.o",
              "component"),
          member("void check(int n) { assert n > 0; }", "assert", "assert", "assert"));

  @ParameterizedTest
  @FieldSource({"METHODS", "MEMBERS"})
  void refusedWithLineAndRemedy(Case refused) {
    List<Remark> remarks = forbidden(source(refused.member(), refused.body()));

    Sentence says =
        Sentence.of(
            "grader.forbidden." + refused.code(), refused.what(), "@remedy." + refused.remedy());
    assertThat(remarks)
        .contains(Remark.error("MyAcceptor.java", refused.line(), says))
        .allMatch(remark -> remark.line() == refused.line());
  }

  @Test
  void unicodeEscapesChangeNothing() {
    List<Remark> remarks = forbidden(source("", "\\u0053ystem.exit(0);"));

    assertThat(remarks).extracting(Remark::line).containsExactly(BODY_LINE);
  }

  @Test
  void lambdaThatCanBeSerializedIsRefused() {
    List<Remark> remarks =
        forbidden(source("", "Object r = (Runnable & java.io.Serializable) () -> {};"));

    assertThat(remarks)
        .anyMatch(remark ->
            remark.line() == BODY_LINE
                && remark.en().startsWith("java.io.Serializable may not be used"));
  }

  @Test
  void recordWithoutComponentsIsAPayload() {
    CompileReply reply =
        Compiled.reply(
            "MyAcceptor", Acceptor.class, source("record Tick() implements Payload {}", ""));

    assertThat(reply).isInstanceOf(CompileReply.Compiled.class);
  }

  @Test
  void ownMeterAndSignalsAreNotEvenSeen() {
    List<Remark> remarks = faulty(source("", "dev.faultline.sim.Meter.begin(Long.MAX_VALUE);"));

    assertThat(remarks)
        .singleElement()
        .returns(BODY_LINE, Remark::line)
        .returns("compiler.err.doesnt.exist", Remark::code);
  }

  @Test
  void engineAndItsPlainStrategyAreNotSeenEither() {
    assertThat(faulty(source("", "new dev.faultline.engine.consensus.PlainAcceptor();")))
        .singleElement()
        .returns(BODY_LINE, Remark::line)
        .extracting(Remark::code)
        .asString()
        .startsWith("compiler.err.");
  }

  @Test
  void handlerIsRefusedWhereItStands() {
    String body = "try {\n  o.hashCode();\n} catch (OutOfMemoryError e) {\n  o.hashCode();\n}";

    assertThat(forbidden(source("", body))).singleElement().returns(BODY_LINE + 2, Remark::line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static final Ballot NONE = new Ballot(0, 0);",
        "static final Proposal FIRST = new Proposal(new Ballot(0, 0), \"x\");",
        "record Own(Ballot ballot, int number) {} static final Own OWN = null;",
        "record Chain(Chain next) {} static final Chain END = new Chain(null);",
        "enum Mode { ON } static final Mode MODE = Mode.ON;",
        "enum Mode { ON(1); final int weight; Mode(int weight) { this.weight = weight; } }",
        "static final Integer ONE = 1; static final char LETTER = 'a';"
      })
  void whatCanNotChangeMayBeAConstant(String member) {
    assertThat(Compiled.reply("MyAcceptor", Acceptor.class, source(member, "")))
        .isInstanceOf(CompileReply.Compiled.class);
  }

  @Test
  void defaultMethodsOfOtherInterfacesMayBeReplaced() {
    String iterator =
        "static class Own implements Iterator<String> { public boolean hasNext() { return false; }"
            + " public String next() { return null; } public void remove() {} }";

    assertThat(Compiled.reply("MyAcceptor", Acceptor.class, source(iterator, "")))
        .isInstanceOf(CompileReply.Compiled.class);
  }

  @Test
  void everyLineIsToldOnce() {
    List<Remark> remarks =
        forbidden(source("", "System.out.println(1); System.exit(0);\nSystem.gc();"));

    assertThat(remarks).extracting(Remark::line).containsExactly(BODY_LINE, BODY_LINE + 1);
  }

  @Test
  void remarksAreInBothLanguages() {
    Remark remark = forbidden(source("", "System.exit(0);")).getFirst();

    assertThat(remark.en())
        .isEqualTo(
            "System.exit may not be called here. A strategy reaches the world through its Context alone.");
    assertThat(remark.zh()).startsWith("这里不能调用 System.exit。");
    assertThat(Wording.EN.has("grader." + remark.code())).isTrue();
  }

  private static Case body(String body, String code, String what, String remedy) {
    return new Case("", body, BODY_LINE, code, what, remedy);
  }

  private static Case member(String member, String code, String what, String remedy) {
    return new Case(member, "", MEMBERS_LINE, code, what, remedy);
  }

  private static List<Remark> forbidden(String source) {
    CompileReply reply = Compiled.reply("MyAcceptor", Acceptor.class, source);
    assertThat(reply).isInstanceOf(CompileReply.Forbidden.class);
    return ((CompileReply.Forbidden) reply).remarks();
  }

  private static List<Remark> faulty(String source) {
    CompileReply reply = Compiled.reply("MyAcceptor", Acceptor.class, source);
    assertThat(reply).isInstanceOf(CompileReply.Faulty.class);
    return ((CompileReply.Faulty) reply).remarks();
  }

  private static String source(String member, String body) {
    return """
    import dev.faultline.api.*;
    import dev.faultline.engine.consensus.api.*;
    import java.util.*;
    import java.util.function.*;
    import java.util.stream.*;

    public class MyAcceptor implements Acceptor {
      public void onAccept(NodeId from, Accept accept, Context context) {}
      %s
      public void onPrepare(NodeId from, Prepare prepare, Context context) {}
      public void start(Context context) { try { run(null, null, null); } catch (Exception e) {} }
      void run(Object o, int[] a, List<String> list) throws Exception {
        %s
      }
    }
    """
        .formatted(member, body);
  }
}

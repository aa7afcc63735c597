package dev.faultline.grader.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.grader.shadow.Archive;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// The class that the exercise asks for must be there, and be what it asks for.
class DeclarationTest {

  @Test
  void severalClassesInOneFileAreFine() {
    assertThat(
            Compiled.reply(
                "Sample",
                Supplier.class,
                """
                class Other { int x; }
                interface Third { record Fourth(int a) implements Third {} }
                class Sample extends Base {}
                abstract class Base implements java.util.function.Supplier<String> {
                  public String get() { return "" + new Third.Fourth(new Other().x); }
                }
                """))
        .isInstanceOf(CompileReply.Compiled.class);
  }

  @Test
  void packageIsRefused() {
    Remark remark = faulty("// first\n\npackage dev.faultline.sim;\nclass Sample {}");

    assertThat(remark.code()).isEqualTo("source.package");
    assertThat(remark.line()).isEqualTo(3);
    assertThat(remark.en()).contains("dev.faultline.sim", "Delete the package line");
  }

  @Test
  void missingClassIsNamedWithThoseThatAreThere() {
    Remark remark = faulty("class Sampel {} class Other {}");

    assertThat(remark.code()).isEqualTo("class.missing");
    assertThat(remark.en()).contains("no class Sample", "declared: Sampel, Other");
    assertThat(remark.zh()).contains("Sample", "Sampel, Other");
  }

  @Test
  void fileOfCommentsDeclaresNothing() {
    assertThat(faulty("// nothing here").code()).isEqualTo("class.missing");
  }

  @Test
  void classOfAnotherTypeIsRefused() {
    Remark remark = faulty("\n  class Sample implements Runnable { public void run() {} }");

    assertThat(remark.code()).isEqualTo("class.type");
    assertThat(remark.line()).isEqualTo(2);
    assertThat(remark.en())
        .contains("class Sample implements Supplier", "import java.util.function.Supplier");
  }

  @Test
  void whatCanNotBeMadeIsRefused() {
    assertThat(faulty("interface Sample extends java.util.function.Supplier<String> {}").code())
        .isEqualTo("class.abstract");
    assertThat(
            faulty("abstract class Sample implements java.util.function.Supplier<String> {}")
                .code())
        .isEqualTo("class.abstract");
    assertThat(
            faulty(
                    """
                    enum Sample implements java.util.function.Supplier<String> {
                      A;
                      public String get() { return ""; }
                    }
                    """)
                .code())
        .isEqualTo("class.abstract");
  }

  @Test
  void constructorWithParametersAloneIsRefused() {
    Remark remark =
        faulty(
            """
            class Sample implements java.util.function.Supplier<String> {
              Sample(int size) {}
              public String get() { return ""; }
            }
            """);

    assertThat(remark.code()).isEqualTo("class.constructor");
    assertThat(remark.line()).isEqualTo(1);
  }

  @Test
  void diagnosticsOfTheCompilerCountCharactersAndSpeakBothLanguages() {
    Remark remark = faulty("class Sample {\n\t\tint x = \"one\";\n}");

    assertThat(remark.line()).isEqualTo(2);
    assertThat(remark.column()).isEqualTo(11);
    assertThat(remark.code()).isEqualTo("compiler.err.prob.found.req");
    assertThat(remark.en()).contains("incompatible types: String cannot be converted to int");
    assertThat(remark.zh()).contains("不兼容的类型");
  }

  @Test
  void severalFilesKnowEachOther() throws java.io.IOException {
    CompileReply reply =
        new Pipeline(Archive.SHADOWS)
            .handle(
                new CompileRequest(
                    "Sample",
                    "java.util.function.Supplier",
                    List.of(
                        new Source("b/Weird name.txt", "record Pair(int a, int b) {}"),
                        new Source(
                            "a.java",
                            """
                            public class Sample implements java.util.function.Supplier<Object> {
                              public Object get() { return new Pair(1, 2); }
                            }
                            """))));

    assertThat(reply).isInstanceOf(CompileReply.Compiled.class);
  }

  @Test
  void deepNestingIsRefusedAndTheNextSourceCompiles() {
    String deep = "class Sample { int x = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + "; }";

    assertThat(deep.length()).isLessThan(65_536);
    assertThat(Compiled.replyInStack(1 << 20, deep))
        .isInstanceOfSatisfying(
            CompileReply.Faulty.class,
            faulty ->
                assertThat(faulty.remarks())
                    .extracting(Remark::code)
                    .containsExactly("source.too-deep"));
    assertThat(faulty("class Other {}").code()).isEqualTo("class.missing");
  }

  private static Remark faulty(String source) {
    CompileReply reply = Compiled.reply("Sample", Supplier.class, source);
    assertThat(reply).isInstanceOf(CompileReply.Faulty.class);
    return ((CompileReply.Faulty) reply).remarks().getFirst();
  }
}

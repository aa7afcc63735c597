package dev.faultline.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.grader.process.Servant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

  private static final Layout LAYOUT = new Layout();

  @AfterAll
  static void close() {
    LAYOUT.close();
  }

  @Test
  void sourceIsLaidOutAndItsImportsAreOrdered() throws InterruptedException {
    String source =
        """
        import java.util.Map;
        import java.util.List;
        class A{
            // 中文
            int a( int b ){return b+1;}
                Map<String,List<Integer>> c;}
        """;

    assertThat(LAYOUT.layOut(source))
        .isEqualTo(
            new LayoutReply.LaidOut(
                """
                import java.util.List;
                import java.util.Map;

                class A {
                  // 中文
                  int a(int b) {
                    return b + 1;
                  }

                  Map<String, List<Integer>> c;
                }
                """));
  }

  @Test
  void whatIsLaidOutStaysAsItIs() throws InterruptedException {
    String source = "record A(int a) {\n  static final int B = 1;\n}\n";

    assertThat(LAYOUT.layOut(source)).isEqualTo(new LayoutReply.LaidOut(source));
  }

  @Test
  void unreadableSourceIsNamedByItsPlace() throws InterruptedException {
    LayoutReply reply = LAYOUT.layOut("class A {\n  void a() {\n    int b = 1\n  }\n}\n");

    assertThat(reply).isEqualTo(new LayoutReply.Unreadable(3, 14, "';' expected"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "}",
        "class",
        "class A { String s = \"",
        "class A { /* ",
        "\u0000",
        "import a; import",
        "import java.util.*\nclass A {}",
        "class A { int \ud83d\ude80 = 1; }"
      })
  void nothingSharpEndsTheProcess(String source) throws InterruptedException {
    assertThat(LAYOUT.layOut(source))
        .isInstanceOfAny(LayoutReply.LaidOut.class, LayoutReply.Unreadable.class);
    assertThat(LAYOUT.isRunning()).isTrue();
  }

  @Test
  void deepNestingIsRefusedAndTheNextSourceIsLaidOut() throws InterruptedException {
    String deep = "class A { int a = " + "(".repeat(30_000) + "1" + ")".repeat(30_000) + "; }";

    assertThat(LAYOUT.layOut(deep))
        .isInstanceOfAny(LayoutReply.TooLarge.class, LayoutReply.GaveUp.class);
    assertThat(LAYOUT.layOut("class A{}")).isEqualTo(new LayoutReply.LaidOut("class A {}\n"));
  }

  @Test
  void sourceLongerThanASubmissionIsRefused() throws InterruptedException {
    String most = "//" + "x".repeat(Layout.MAX_BYTES - 2);

    assertThat(LAYOUT.layOut(most + "x")).isEqualTo(new LayoutReply.TooLarge());
    assertThat(LAYOUT.layOut(most)).isNotEqualTo(new LayoutReply.TooLarge());
  }

  @Test
  void processThatIsTooSlowIsReplaced() throws InterruptedException {
    var hasty =
        new Servant.Patience(Duration.ofSeconds(30), Duration.ofNanos(1), Duration.ofMinutes(1), 1);
    try (Layout layout = new Layout(hasty)) {
      assertThat(layout.layOut("class A {}")).isEqualTo(new LayoutReply.GaveUp());
      while (!layout.isRunning()) {
        Thread.onSpinWait();
      }
      assertThat(layout.layOut("class A {}")).isEqualTo(new LayoutReply.GaveUp());
    }
  }

  @Test
  void processEndsWhenNobodyAsks() throws InterruptedException {
    var brief =
        new Servant.Patience(
            Duration.ofSeconds(30), Duration.ofSeconds(5), Duration.ofMillis(1), 4);
    try (Layout layout = new Layout(brief)) {
      assertThat(layout.layOut("class A{}")).isInstanceOf(LayoutReply.LaidOut.class);
      while (layout.isRunning()) {
        Thread.onSpinWait();
      }
      assertThat(layout.layOut("class A{}")).isInstanceOf(LayoutReply.LaidOut.class);
    }
  }

  @Test
  void tooManyAtOnceAreTurnedAway() throws InterruptedException {
    var narrow =
        new Servant.Patience(
            Duration.ofSeconds(30), Duration.ofSeconds(5), Duration.ofMinutes(1), 1);
    int count = 8;
    List<LayoutReply> replies = new ArrayList<>();
    CountDownLatch answered = new CountDownLatch(count);
    try (Layout layout = new Layout(narrow)) {
      for (int i = 0; i < count; i++) {
        Thread.ofVirtual()
            .start(() -> {
              try {
                LayoutReply reply = layout.layOut("class A{}");
                synchronized (replies) {
                  replies.add(reply);
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } finally {
                answered.countDown();
              }
            });
      }
      assertThat(answered.await(60, TimeUnit.SECONDS)).isTrue();
    }

    assertThat(replies).contains(new LayoutReply.Busy(), new LayoutReply.LaidOut("class A {}\n"));
  }
}

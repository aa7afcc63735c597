package dev.faultline.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmphasisTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "他说**“你好”**之后            | 他说<strong>“你好”</strong>之后",
        "**承诺（promise）**是         | <strong>承诺（promise）</strong>是",
        "中文*重点*中文                | 中文<em>重点</em>中文",
        "中文**重点**中文              | 中文<strong>重点</strong>中文",
        "中文***重点***中文            | 中文<em><strong>重点</strong></em>中文",
        "**提案。**然后                | <strong>提案。</strong>然后",
        "他说：**《论语》**是书        | 他说：<strong>《论语》</strong>是书",
        "这是**“引用”**，然后          | 这是<strong>“引用”</strong>，然后",
        "（**重点**）之后              | （<strong>重点</strong>）之后",
        "**Paxos（1998）**提出         | <strong>Paxos（1998）</strong>提出",
        "论文**Paxos Made Simple**说   | 论文<strong>Paxos Made Simple</strong>说",
        "用**`promise`**记录           | 用<strong><code>promise</code></strong>记录",
        "见**(1)**和**(2)**两处        | 见<strong>(1)</strong>和<strong>(2)</strong>两处",
        "先**甲。**再**乙！**完        | 先<strong>甲。</strong>再<strong>乙！</strong>完",
        "中文**粗*斜*体**中文          | 中文<strong>粗<em>斜</em>体</strong>中文",
        "**加粗***斜体*                | <strong>加粗</strong><em>斜体</em>",
        "日本語**「強調」**です        | 日本語<strong>「強調」</strong>です",
        "カタカナ**（ア）**ー          | カタカナ<strong>（ア）</strong>ー",
        "한국어**“강조”**입니다        | 한국어<strong>“강조”</strong>입니다",
        "\uD840\uDC0B**“古”**\uD840\uDC0B | \uD840\uDC0B<strong>“古”</strong>\uD840\uDC0B",
        "两个 ** 星号 ** 不是           | 两个 ** 星号 ** 不是",
        "单独的**不成对                | 单独的**不成对",
        "转义\\*\\*不算\\*\\*的        | 转义**不算**的",
      })
  void asterisksWorkBesideEastAsianText(String markdown, String html) {
    assertThat(Notes.html(markdown)).isEqualTo("<p>" + html + "</p>\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "*foo bar*             | <em>foo bar</em>",
        "a * foo bar*          | a * foo bar*",
        "a*(foo)*              | a*(foo)*",
        "foo*bar*baz           | foo<em>bar</em>baz",
        "*foo bar *            | *foo bar *",
        "*(*foo)               | *(*foo)",
        "*(*foo*)*             | <em>(<em>foo</em>)</em>",
        "**foo bar**           | <strong>foo bar</strong>",
        "a**(foo)**            | a**(foo)**",
        "foo**bar**baz         | foo<strong>bar</strong>baz",
        "**(**foo)             | **(**foo)",
        "*(**foo**)*           | <em>(<strong>foo</strong>)</em>",
        "*foo**bar**baz*       | <em>foo<strong>bar</strong>baz</em>",
        "*foo**bar*            | <em>foo**bar</em>",
        "***foo** bar*         | <em><strong>foo</strong> bar</em>",
        "*foo **bar***         | <em>foo <strong>bar</strong></em>",
        "*foo**bar***          | <em>foo<strong>bar</strong></em>",
        "foo***bar***baz       | foo<em><strong>bar</strong></em>baz",
        "***foo***             | <em><strong>foo</strong></em>",
        "** is not an empty emphasis | ** is not an empty emphasis",
        "_foo_bar_baz_         | <em>foo_bar_baz</em>",
        "**foo*                | *<em>foo</em>",
        "*foo**                | <em>foo</em>*",
        "****foo****           | <strong><strong>foo</strong></strong>",
      })
  void examplesOfTheSpecificationHold(String markdown, String html) {
    assertThat(Notes.html(markdown)).isEqualTo("<p>" + html + "</p>\n");
  }

  @Test
  void textWithoutEastAsianCharactersReadsAsTheLibraryReadsIt() {
    Parser theirs = Parser.builder().build();
    HtmlRenderer renderer = HtmlRenderer.builder().build();
    String alphabet = "ab *.,( )";
    Random random = new Random(4711);

    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder("x");
      for (int k = 0; k < 14; k++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      // The library is wrong, by the specification, about three and more asterisks in a row.
      String markdown = text.append("x").toString().replaceAll("\\*{3,}", "**");

      String expected = renderer.render(theirs.parse(markdown));

      assertThat(Notes.html(markdown)).as(markdown).isEqualTo(expected);
    }
  }

  @Test
  void aLineEndBetweenChineseCharactersLeavesNoSpace() {
    assertThat(Notes.html("提案者\n发出\n> 引用的\n> 文字")).contains("<p>提案者发出</p>", "引用的文字");
    assertThat(Notes.html("one\ntwo 三\nfour")).isEqualTo("<p>one\ntwo 三\nfour</p>\n");
  }
}

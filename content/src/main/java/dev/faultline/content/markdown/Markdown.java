package dev.faultline.content.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/// Reads Markdown: CommonMark with tables, footnotes, directives, and emphasis that works beside
/// Chinese.
public final class Markdown {

  private static final Parser PARSER =
      Parser.builder(
              new MutableDataSet()
                  .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                  .set(TablesExtension.COLUMN_SPANS, false)
                  .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true))
          .extensions(List.of(TablesExtension.create(), FootnoteExtension.create()))
          .customDelimiterProcessor(new AsteriskDelimiters())
          .customBlockParserFactory(new DirectiveLine.Factory())
          .build();

  private Markdown() {}

  /// Reads a whole text.
  ///
  /// @param text with `\n` at the end of each line
  /// @param firstLine the number of its first line in its file, from 1
  public static Prose read(String text, int firstLine, Surroundings surroundings) {
    return new ProseReader(new Lines(text, firstLine), surroundings).read(PARSER.parse(text));
  }

  /// Reads one paragraph, such as a caption, and gives HTML without the paragraph's tags.
  ///
  /// @param line the line it stands in, from 1
  public static String inline(String text, int line, Surroundings surroundings) {
    Document document = PARSER.parse(text.strip());
    Node only = document.getFirstChild();
    if (only == null) {
      return "";
    }
    if (only.getNext() != null || !(only instanceof com.vladsch.flexmark.ast.Paragraph)) {
      surroundings.problem(
          line, "'" + text.strip() + "' is more than one line of text", "write a single paragraph");
      return "";
    }
    StringBuilder out = new StringBuilder();
    new InlineWriter(surroundings, new Lines(text, line), new Footnotes()).children(only, out);
    return Sanitiser.clean(out.toString());
  }
}

package dev.faultline.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenTypes;
import org.fife.ui.rsyntaxtextarea.modes.JavaTokenMaker;

/// A piece of Java source. All pieces in order are the source.
record JavaToken(Kind kind, String text) {

  /// How a piece is shown.
  enum Kind {
    PLAIN,
    KEYWORD,
    TYPE,
    STRING,
    NUMBER,
    COMMENT,
    ANNOTATION,
    FUNCTION;

    String cssName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The tokens of `source`, whose lines end with `\n`.
  static List<JavaToken> of(String source) {
    List<JavaToken> tokens = new ArrayList<>();
    JavaTokenMaker maker = new JavaTokenMaker();
    char[] chars = source.toCharArray();
    int state = TokenTypes.NULL;
    for (int start = 0; start <= chars.length; ) {
      int end = source.indexOf('\n', start);
      int stop = end < 0 ? chars.length : end;
      Segment line = new Segment(chars, start, stop - start);
      Token token = maker.getTokenList(line, state, start);
      for (; token != null && token.isPaintable(); token = token.getNextToken()) {
        tokens.add(new JavaToken(kindOf(token), token.getLexeme()));
      }
      state = maker.getLastTokenTypeOnLine(new Segment(chars, start, stop - start), state);
      if (end >= 0) {
        tokens.add(new JavaToken(Kind.PLAIN, "\n"));
      }
      start = stop + 1;
    }
    return tokens;
  }

  private static Kind kindOf(Token token) {
    return switch (token.getType()) {
      case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.LITERAL_BOOLEAN ->
          Kind.KEYWORD;
      // The library calls the classes of java.lang functions.
      case TokenTypes.DATA_TYPE, TokenTypes.FUNCTION -> Kind.TYPE;
      case TokenTypes.IDENTIFIER -> kindOfName(token);
      case TokenTypes.ANNOTATION -> Kind.ANNOTATION;
      case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
          TokenTypes.LITERAL_CHAR,
          TokenTypes.LITERAL_BACKQUOTE,
          TokenTypes.ERROR_STRING_DOUBLE,
          TokenTypes.ERROR_CHAR ->
          Kind.STRING;
      case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
          TokenTypes.LITERAL_NUMBER_FLOAT,
          TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
          TokenTypes.ERROR_NUMBER_FORMAT ->
          Kind.NUMBER;
      case TokenTypes.COMMENT_EOL,
          TokenTypes.COMMENT_MULTILINE,
          TokenTypes.COMMENT_DOCUMENTATION,
          TokenTypes.COMMENT_KEYWORD,
          TokenTypes.COMMENT_MARKUP ->
          Kind.COMMENT;
      default -> Kind.PLAIN;
    };
  }

  /// By convention: a type begins with a capital and has small letters; a method is called.
  private static Kind kindOfName(Token token) {
    String name = token.getLexeme();
    if (Character.isUpperCase(name.charAt(0)) && !name.equals(name.toUpperCase(Locale.ROOT))) {
      return Kind.TYPE;
    }
    Token next = token.getNextToken();
    boolean called = next != null && next.isPaintable() && next.getLexeme().startsWith("(");
    return called ? Kind.FUNCTION : Kind.PLAIN;
  }
}

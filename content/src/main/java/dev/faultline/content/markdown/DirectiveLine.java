package dev.faultline.content.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A line that begins with `:::`, at the left margin and outside of fenced code: the opening of a
/// directive, or, where nothing follows, the end of one.
///
/// An opening and its end are two nodes beside the text between them, which is ordinary Markdown.
/// One of {@link #SCRIPTS} is a single node, which takes in what follows it up to its end.
final class DirectiveLine extends Block {

  static final String FENCE = ":::";

  /// The directives whose lines are no Markdown.
  private static final Set<String> SCRIPTS = Set.of("trace");

  private final List<BasedSequence> script = new ArrayList<>();
  private boolean closed;

  DirectiveLine(BasedSequence chars) {
    super(chars);
  }

  /// Whether the lines up to the next `:::` are its own.
  boolean isScript() {
    return SCRIPTS.contains(content().split("\\s", 2)[0]);
  }

  /// Its own lines, without the one that ends it.
  List<BasedSequence> script() {
    return script;
  }

  /// Whether a line `:::` ended it.
  boolean isClosed() {
    return closed;
  }

  /// What follows the colons, such as `note A title`; empty at an end.
  String content() {
    return getChars().toString().strip().substring(FENCE.length()).strip();
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  private static final class LineParser extends AbstractBlockParser {

    private final DirectiveLine block;

    LineParser(DirectiveLine block) {
      this.block = block;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      if (!block.isScript() || block.isClosed()) {
        return BlockContinue.none();
      }
      BasedSequence line = state.getLine();
      if (!line.startsWith(FENCE)) {
        block.script.add(line);
        return BlockContinue.atIndex(state.getIndex());
      }
      block.closed = line.toString().strip().equals(FENCE);
      return block.closed ? BlockContinue.finished() : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
      // The line is all there is.
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
      // The block holds already what is to be kept of it.
    }
  }

  private static final class LineParserFactory extends AbstractBlockParserFactory {

    LineParserFactory(DataHolder options) {
      super(options);
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      if (state.getIndex() != 0 || !line.startsWith(FENCE)) {
        return BlockStart.none();
      }
      return BlockStart.of(new LineParser(new DirectiveLine(line))).atIndex(line.length());
    }
  }

  /// Makes the library look for such lines.
  static final class Factory implements CustomBlockParserFactory {

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new LineParserFactory(options);
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}

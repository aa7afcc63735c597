package dev.faultline.apidocs;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.RawTextTree;
import com.sun.source.doctree.ReferenceTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.SeeTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// Doc comments as HTML. What it does not know stops the build, so that nothing is shown wrong.
final class DocHtml {

  private static final Collector<CharSequence, ?, String> JOINED = Collectors.joining();

  private final DocTrees trees;

  DocHtml(DocTrees trees) {
    this.trees = trees;
  }

  /// The comment on what `path` leads to; empty where there is none.
  String of(TreePath path) {
    DocCommentTree comment = trees.getDocCommentTree(path);
    if (comment == null) {
      return "";
    }
    String html = Markdown.html(text(comment.getFullBody(), path));
    return html + comment.getBlockTags().stream().map(tag -> tag(tag, path)).collect(JOINED);
  }

  /// What the comment on a record says of its component `name`; empty where it says nothing.
  String ofComponent(TreePath record, String name) {
    DocCommentTree comment = trees.getDocCommentTree(record);
    return comment == null
        ? ""
        : comment.getBlockTags().stream()
            .filter(ParamTree.class::isInstance)
            .map(ParamTree.class::cast)
            .filter(tag -> tag.getName().getName().contentEquals(name))
            .map(tag -> Markdown.html(text(tag.getDescription(), record)))
            .collect(JOINED);
  }

  private String tag(DocTree tag, TreePath path) {
    return switch (tag) {
      case ParamTree param ->
          Markdown.html("`" + param.getName() + "` " + text(param.getDescription(), path));
      case SeeTree see -> Markdown.html("See " + text(see.getReference(), path));
      case ReturnTree result -> Markdown.html("`return` " + text(result.getDescription(), path));
      case ThrowsTree thrown ->
          Markdown.html(
              "`throws "
                  + thrown.getExceptionName().getSignature()
                  + "` "
                  + text(thrown.getDescription(), path));
      default -> throw unknown(tag, path);
    };
  }

  /// As Markdown, references as code.
  private static String text(List<? extends DocTree> parts, TreePath path) {
    StringBuilder out = new StringBuilder();
    for (DocTree part : parts) {
      switch (part) {
        case RawTextTree raw -> out.append(raw.getContent());
        case TextTree plain -> out.append(plain.getBody());
        case LiteralTree literal -> out.append('`').append(literal.getBody().getBody()).append('`');
        case LinkTree link -> out.append('`').append(shown(link)).append('`');
        case ReferenceTree reference ->
            out.append('`').append(named(reference.getSignature())).append('`');
        default -> throw unknown(part, path);
      }
    }
    return out.toString();
  }

  private static String shown(LinkTree link) {
    if (!link.getLabel().isEmpty()) {
      return link.getLabel().stream().map(Object::toString).collect(Collectors.joining());
    }
    return named(link.getReference().getSignature());
  }

  private static String named(String target) {
    boolean isOfSameType = target.startsWith("#");
    String named = isOfSameType ? target.substring(1) : target.replace('#', '.');
    return named.replaceFirst("^(?:[a-z]\\w*\\.)+(?=[A-Z])", "");
  }

  private static IllegalStateException unknown(DocTree tree, TreePath path) {
    return new IllegalStateException(
        path.getCompilationUnit().getSourceFile().getName()
            + ": the documentation of the API does not know "
            + tree.getKind()
            + " in '"
            + tree
            + "': say it in Markdown, or teach DocHtml");
  }
}

package dev.faultline.content.figure;

import dev.faultline.content.figure.BadFigureException.Problem;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads an SVG file and writes it anew from a closed vocabulary, with ids of its own.
public final class InlineSvg {

  private static final String SVG = "http://www.w3.org/2000/svg";

  /// The page's style marks elements by class alone.
  private static final String COLOUR_FIX = "give the element a class, or write currentColor";

  private final XMLStreamReader in;
  private final String prefix;
  private final StringBuilder out = new StringBuilder();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Reference> references = new ArrayList<>();
  private int depth;
  private boolean titled;

  private record Reference(String id, int line) {}

  private InlineSvg(XMLStreamReader in, String prefix) {
    this.in = in;
    this.prefix = prefix;
  }

  /// The `svg` element of `text`, every id of which begins with `id` and `-`.
  ///
  /// @throws BadFigureException where it is not well formed, or holds what it must not
  public static String of(String text, String id) throws BadFigureException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      InlineSvg svg =
          new InlineSvg(factory.createXMLStreamReader(new StringReader(text)), id + "-");
      svg.read();
      svg.checkReferences();
      if (!svg.problems.isEmpty()) {
        throw new BadFigureException(svg.problems);
      }
      return svg.out.toString();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      throw new BadFigureException(
          List.of(new Problem(line, "this is not well-formed XML", "mend it: " + oneLine(e))));
    }
  }

  private void read() throws XMLStreamException {
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> escape(in.getText());
        case XMLStreamConstants.DTD -> problem("a DOCTYPE is not allowed", "take it away");
        case XMLStreamConstants.ENTITY_REFERENCE ->
            problem("the entity '" + in.getLocalName() + "' is not allowed", "write the character");
        default -> {} // comments and processing instructions are left out
      }
    }
  }

  private void start() throws XMLStreamException {
    String name = in.getLocalName();
    if (!SVG.equals(in.getNamespaceURI()) || !SvgVocabulary.ELEMENTS.contains(name)) {
      problem("the element '" + name + "' is not allowed", "draw with shapes and text");
      skip();
      return;
    }
    if (depth == 0) {
      checkRoot(name);
    } else if (depth == 1 && !titled) {
      titled = true;
      if (!name.equals("title")) {
        problem("the figure has no title", "begin it with <title>what it shows</title>");
      }
    }
    out.append('<').append(name);
    if (depth == 0) {
      out.append(" xmlns=\"").append(SVG).append('"');
    }
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attribute(name, attributeName(i), in.getAttributeValue(i));
    }
    out.append('>');
    depth++;
  }

  private void checkRoot(String name) {
    if (!name.equals("svg")) {
      problem("the outermost element is '" + name + "'", "begin with <svg>");
    } else if (in.getAttributeValue(null, "viewBox") == null) {
      problem("the figure has no viewBox", "give the svg element one, so that it can be scaled");
    }
  }

  private void end() {
    depth--;
    out.append("</").append(in.getLocalName()).append('>');
  }

  private String attributeName(int index) {
    String space = in.getAttributePrefix(index);
    String local = in.getAttributeLocalName(index);
    return space == null || space.isEmpty() ? local : space + ":" + local;
  }

  private void attribute(String element, String name, String value) {
    if (!SvgVocabulary.ATTRIBUTES.contains(name)) {
      String fix = name.equals("style") ? COLOUR_FIX : "take it away";
      problem("the attribute '" + name + "' is not allowed", fix);
      return;
    }
    if (SvgVocabulary.COLOURS.contains(name) && !SvgVocabulary.COLOUR.matcher(value).matches()) {
      problem("the colour " + name + "=\"" + value + "\" does not follow the page's", COLOUR_FIX);
      return;
    }
    out.append(' ').append(name).append("=\"");
    escape(rewritten(element, name, value.strip()));
    out.append('"');
  }

  /// `value` with the ids in it renamed.
  private String rewritten(String element, String name, String value) {
    if (name.equals("id")) {
      if (!SvgVocabulary.ID.matcher(value).matches() || !ids.add(value)) {
        problem("the id '" + value + "' is taken, or no name", "give it one of its own");
      }
      return prefix + value;
    }
    if (name.equals("href")) {
      if (!value.startsWith("#") || element.equals("svg")) {
        problem("the reference '" + value + "' leads out of the figure", "write #id");
        return "";
      }
      return "#" + referred(value.substring(1));
    }
    if (SvgVocabulary.ID_LISTS.contains(name)) {
      List<String> renamed = new ArrayList<>();
      for (String id : value.split("\\s+", -1)) {
        renamed.add(referred(id));
      }
      return String.join(" ", renamed);
    }
    Matcher url = SvgVocabulary.URL.matcher(value);
    String renamed =
        url.replaceAll(match -> Matcher.quoteReplacement("url(#" + referred(match.group(1)) + ")"));
    if (SvgVocabulary.URL.matcher(value).replaceAll("").toLowerCase(Locale.ROOT).contains("url(")) {
      problem("the reference '" + value + "' leads out of the figure", "write url(#id)");
    }
    return renamed;
  }

  private String referred(String id) {
    references.add(new Reference(id, line()));
    return prefix + id;
  }

  private void checkReferences() {
    for (Reference reference : references) {
      if (!ids.contains(reference.id())) {
        problems.add(
            new Problem(
                reference.line(),
                "there is no element with the id '" + reference.id() + "'",
                "mend the reference"));
      }
    }
  }

  /// Passes over an element that is not allowed, with all that it holds.
  private void skip() throws XMLStreamException {
    int open = 1;
    while (open > 0) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> open++;
        case XMLStreamConstants.END_ELEMENT -> open--;
        default -> {} // what it holds does not matter
      }
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }

  private void problem(String what, String fix) {
    problems.add(new Problem(line(), what, fix));
  }

  private int line() {
    return Math.max(1, in.getLocation().getLineNumber());
  }

  private static String oneLine(Exception e) {
    String message = String.valueOf(e.getMessage());
    int at = message.indexOf("Message: ");
    return message.substring(at < 0 ? 0 : at + "Message: ".length()).replace('\n', ' ');
  }
}

package dev.faultline.diagram;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// What was drawn, read again.
record Drawing(Element root) {

  private static final Pattern POINT = Pattern.compile("[MLQ ](-?[\\d.]+) (-?[\\d.]+)");

  /// Reads `xml`, which has one or more elements.
  static Drawing read(String xml) {
    try {
      return new Drawing(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader("<all>" + xml + "</all>")))
              .getDocumentElement());
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("not well-formed: " + e.getMessage(), e);
    }
  }

  /// The elements that have one of their classes so.
  List<Element> ofClass(String css) {
    return all().stream()
        .filter(element -> List.of(element.getAttribute("class").split(" ", -1)).contains(css))
        .toList();
  }

  /// The values of an attribute, where it is there.
  List<String> values(String attribute) {
    return all().stream()
        .filter(element -> element.hasAttribute(attribute))
        .map(element -> element.getAttribute(attribute))
        .toList();
  }

  List<Element> all() {
    List<Element> all = new ArrayList<>();
    NodeList found = root.getElementsByTagName("*");
    for (int i = 0; i < found.getLength(); i++) {
      all.add((Element) found.item(i));
    }
    return all;
  }

  /// What lies outside of the box of the first `svg`.
  List<String> outside() {
    String[] box = all().getFirst().getAttribute("viewBox").split(" ", -1);
    double width = Double.parseDouble(box[2]);
    double height = Double.parseDouble(box[3]);
    List<String> outside = new ArrayList<>();
    for (Element element : all()) {
      for (double[] point : points(element)) {
        if (point[0] < 0 || point[0] > width || point[1] < 0 || point[1] > height) {
          outside.add(
              "%s %s at %s,%s of %s,%s"
                  .formatted(
                      element.getTagName(),
                      element.getAttribute("class"),
                      point[0],
                      point[1],
                      width,
                      height));
        }
      }
    }
    return outside;
  }

  private static List<double[]> points(Element element) {
    List<double[]> points = new ArrayList<>();
    if (element.getTagName().equals("text")) {
      double x = Double.parseDouble(element.getAttribute("x"));
      double y = Double.parseDouble(element.getAttribute("y"));
      String css = " " + element.getAttribute("class") + " ";
      double wide = Fit.width(element.getTextContent(), 8.5) * 0.9;
      double from = css.contains(" end ") ? x - wide : css.contains(" mid ") ? x - wide / 2 : x;
      points.add(new double[] {from, y});
      points.add(new double[] {from + wide, y});
    } else if (element.hasAttribute("cx")) {
      points.add(
          new double[] {
            Double.parseDouble(element.getAttribute("cx")),
            Double.parseDouble(element.getAttribute("cy"))
          });
    } else if (element.hasAttribute("d")) {
      Matcher point = POINT.matcher(element.getAttribute("d"));
      while (point.find()) {
        points.add(
            new double[] {Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2))});
      }
    }
    return points;
  }
}

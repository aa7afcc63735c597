package dev.faultline.content.figure;

import java.util.Set;
import java.util.regex.Pattern;

/// What a figure may be made of: shapes, text, and what fills and strokes them. Nothing that runs,
/// loads or leads elsewhere.
final class SvgVocabulary {

  static final Set<String> ELEMENTS =
      Set.of(
          "svg g defs title desc path rect circle ellipse line polyline polygon text tspan textPath"
              .concat(" marker use clipPath mask pattern symbol linearGradient radialGradient stop")
              .split(" "));

  static final Set<String> ATTRIBUTES =
      Set.of(
          """
          id class lang role aria-label aria-labelledby aria-describedby aria-hidden
          viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points
          dx dy rotate textLength lengthAdjust startOffset method spacing pathLength transform href
          fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap
          stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset vector-effect
          opacity color visibility paint-order shape-rendering clip-path clip-rule mask
          marker-start marker-mid marker-end markerWidth markerHeight markerUnits refX refY orient
          text-anchor dominant-baseline alignment-baseline baseline-shift writing-mode direction
          font-size font-weight font-style letter-spacing word-spacing text-decoration
          gradientUnits gradientTransform spreadMethod offset stop-color stop-opacity
          clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits
          patternTransform
          """
              .strip()
              .split("\\s+"));

  /// Attributes that hold a colour.
  static final Set<String> COLOURS = Set.of("fill", "stroke", "stop-color", "color");

  /// Attributes that hold ids of the same file, separated by spaces.
  static final Set<String> ID_LISTS = Set.of("aria-labelledby", "aria-describedby");

  /// A colour that follows the page's, or none, or one by reference.
  static final Pattern COLOUR =
      Pattern.compile("none|currentColor|inherit|context-fill|context-stroke|url\\(#[^()\"']+\\)");

  /// A reference to an element of the same file.
  static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?#([^()'\"\\s]+)['\"]?\\s*\\)");

  static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  private SvgVocabulary() {}
}

package dev.faultline.explore;

import dev.faultline.content.Language;
import dev.faultline.sim.LinkToken;
import dev.faultline.web.Refusal;
import org.springframework.http.HttpStatus;

/// Where a panel is found.
final class PanelAddress {

  private PanelAddress() {}

  /// The address of `panel`.
  ///
  /// @throws Refusal when it holds more than an address can
  static String of(LinkToken panel, Language language) {
    try {
      return "/" + language.code() + "/explore/" + panel.encode();
    } catch (IllegalArgumentException _) {
      throw Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "panel-full");
    }
  }

  /// The address of `panel` at the moment of event `at`.
  static String of(LinkToken panel, int at, Language language) {
    return of(panel, language) + "?at=" + at;
  }

  /// The panel that `token` says.
  ///
  /// @throws Refusal when it says none
  static LinkToken.Panel read(String token) {
    try {
      return switch (LinkToken.decode(token)) {
        case LinkToken.Panel panel -> panel;
        case LinkToken.Stored _ -> throw Refusal.of(HttpStatus.BAD_REQUEST, "panel-link");
      };
    } catch (LinkToken.BadLinkException _) {
      throw Refusal.of(HttpStatus.BAD_REQUEST, "panel-link");
    }
  }
}

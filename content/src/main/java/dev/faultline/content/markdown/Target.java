package dev.faultline.content.markdown;

/// Where a link leads.
public sealed interface Target {

  /// To an address.
  record Address(String href) implements Target {}

  /// To a lesson that is still to be written: its text is shown without a link.
  record Planned() implements Target {}

  /// To nothing; the problem has been taken down.
  record Broken() implements Target {}
}

package dev.faultline.content;

import java.util.Optional;

/// A YAML text in both languages.
record BothLanguages(YamlText zh, YamlText en) {

  /// The mapping `{ zh: …, en: … }` under `key`, which must be there.
  static Optional<BothLanguages> in(YamlObject parent, String key) {
    return parent.object(key).flatMap(BothLanguages::of);
  }

  /// `object` as a mapping `{ zh: …, en: … }`.
  static Optional<BothLanguages> of(YamlObject object) {
    object.allowOnly("zh", "en");
    return ofKeys(object);
  }

  /// The keys `zh` and `en` of `object`, which may have others.
  static Optional<BothLanguages> ofKeys(YamlObject object) {
    Optional<YamlText> zh = object.text("zh");
    Optional<YamlText> en = object.text("en");
    return zh.isPresent() && en.isPresent()
        ? Optional.of(new BothLanguages(zh.get(), en.get()))
        : Optional.empty();
  }

  Text plain() {
    return new Text(zh.value().strip(), en.value().strip());
  }
}

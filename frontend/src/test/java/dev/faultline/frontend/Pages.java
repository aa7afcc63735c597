package dev.faultline.frontend;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/// Renders the templates as the backend does, without a server.
final class Pages {

  static final Map<String, String> ASSETS =
      Map.of(
          "site.css", "/assets/site.css",
          "app.js", "/assets/app.js",
          "theme.js", "/assets/theme.js",
          "editor.js", "/assets/editor.js",
          "mark.svg", "/assets/mark.svg");

  private final SpringTemplateEngine engine = new SpringTemplateEngine();

  Pages() {
    ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
    templates.setPrefix("templates/");
    templates.setSuffix(".html");
    templates.setCharacterEncoding("UTF-8");
    ResourceBundleMessageSource words = new ResourceBundleMessageSource();
    words.setBasename("i18n/ui");
    words.setDefaultEncoding("UTF-8");
    words.setFallbackToSystemLocale(false);
    engine.setTemplateResolver(templates);
    engine.setTemplateEngineMessageSource(words);
  }

  /// The page or, after `::`, the fragment `template` in `lang`, with the attributes that all pages
  /// share added to `model`.
  String render(String template, String lang, String title, Map<String, ?> model) {
    Map<String, Object> all = new HashMap<>(model);
    all.put("lang", lang);
    all.put("otherLang", lang.equals("zh") ? "en" : "zh");
    all.put("otherUrl", lang.equals("zh") ? "/en/" : "/zh/");
    all.put("title", title);
    all.put("assets", ASSETS);
    List<String> parts = List.of(template.split(" :: "));
    Set<String> fragments = Set.copyOf(parts.subList(1, parts.size()));
    return engine.process(parts.getFirst(), fragments, new Context(Locale.of(lang), all));
  }
}

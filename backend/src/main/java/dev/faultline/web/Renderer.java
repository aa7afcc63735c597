package dev.faultline.web;

import dev.faultline.content.Language;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/// Turns a template and its model into bytes. Everything is rendered here, whole pages and
/// fragments of an event stream alike, so that both are the same.
public final class Renderer {

  private final SpringTemplateEngine engine;
  private final Assets assets;
  private final boolean authored;

  private Renderer(SpringTemplateEngine engine, Assets assets, boolean authored) {
    this.engine = engine;
    this.assets = assets;
    this.authored = authored;
  }

  /// A renderer with the site's templates, words and assets.
  ///
  /// @param authored whether pages ask for an author's news; see {@link AuthorRule}
  public static Renderer create(boolean authored) {
    return new Renderer(Templates.engine(), Assets.load(), authored);
  }

  Assets assets() {
    return assets;
  }

  /// A whole page, in UTF-8.
  ///
  /// @param template such as `home`
  /// @param path of the request, which begins with the language
  public byte[] page(
      String template, Language language, String path, String title, Map<String, ?> model) {
    Context context = context(language, model);
    context.setVariable("title", title);
    context.setVariable("authored", authored);
    context.setVariable("otherUrl", PageLanguage.inLanguage(path, PageLanguage.other(language)));
    return engine.process(template, context).getBytes(StandardCharsets.UTF_8);
  }

  /// One fragment of a template.
  ///
  /// @param template such as `fragments/submission`
  /// @param fragment the name that `th:fragment` gives; its parameters are taken from the model
  public String fragment(
      String template, String fragment, Language language, Map<String, ?> model) {
    return engine.process(template, Set.of(fragment), context(language, model));
  }

  private Context context(Language language, Map<String, ?> model) {
    Locale locale = language.locale();
    Context context = new Context(locale);
    model.forEach(context::setVariable);
    context.setVariable("lang", language.code());
    context.setVariable("otherLang", PageLanguage.other(language).code());
    context.setVariable("assets", assets.addresses());
    return context;
  }
}

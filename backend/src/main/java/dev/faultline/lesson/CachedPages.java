package dev.faultline.lesson;

import dev.faultline.content.Catalogue;
import dev.faultline.content.Language;
import dev.faultline.web.CachedBytes;
import dev.faultline.web.Renderer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Pages that are the same for everybody, rendered when first asked for. There are as many as
/// addresses that exist: content does not change while the server runs.
public final class CachedPages {

  private final Map<String, CachedBytes> pages = new ConcurrentHashMap<>();

  private CachedPages() {}

  /// With the front pages in it, which are asked for first.
  public static CachedPages withFrontPages(Catalogue catalogue, Renderer renderer) {
    CachedPages pages = new CachedPages();
    FrontPage front = new FrontPage(new LessonViews(catalogue), renderer);
    for (Language language : Language.values()) {
      pages.at(FrontPage.path(language), () -> front.render(language));
    }
    return pages;
  }

  /// The page at `path`, which `render` makes.
  CachedBytes at(String path, Supplier<byte[]> render) {
    CachedBytes page = pages.get(path);
    return page != null ? page : pages.computeIfAbsent(path, _ -> new CachedBytes(render.get()));
  }
}

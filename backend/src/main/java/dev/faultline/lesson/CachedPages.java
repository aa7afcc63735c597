package dev.faultline.lesson;

import dev.faultline.content.Language;
import dev.faultline.shelf.Edition;
import dev.faultline.web.CachedBytes;
import dev.faultline.web.Renderer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Pages that are the same for everybody, rendered when first asked for: as many as there are
/// addresses, of the newest edition that was asked for.
public final class CachedPages {

  private volatile OfEdition newest = new OfEdition(0);

  private CachedPages() {}

  private record OfEdition(long number, Map<String, CachedBytes> pages) {
    OfEdition(long number) {
      this(number, new ConcurrentHashMap<>());
    }
  }

  /// With the front pages in it, which are asked for first.
  public static CachedPages withFrontPages(Edition edition, Renderer renderer) {
    CachedPages pages = new CachedPages();
    FrontPage front = new FrontPage(renderer);
    for (Language language : Language.values()) {
      pages.at(edition, FrontPage.path(language), () -> front.render(edition, language));
    }
    return pages;
  }

  /// A page as it was rendered.
  ///
  /// @param isComplete whether nothing is missing that may come yet; only then it is kept
  record Rendered(CachedBytes bytes, boolean isComplete) {}

  /// The page at `path` of `edition`, which `render` makes.
  CachedBytes at(Edition edition, String path, Supplier<byte[]> render) {
    return completeAt(edition, path, () -> new Rendered(new CachedBytes(render.get()), true));
  }

  /// The same of a page that may lack something for now. Two readers at once may have it rendered
  /// twice.
  CachedBytes completeAt(Edition edition, String path, Supplier<Rendered> render) {
    Map<String, CachedBytes> pages = pagesOf(edition.number());
    CachedBytes page = pages.get(path);
    if (page != null) {
      return page;
    }
    Rendered rendered = render.get();
    CachedBytes first = rendered.isComplete() ? pages.putIfAbsent(path, rendered.bytes()) : null;
    return first != null ? first : rendered.bytes();
  }

  /// A request that began with an older edition is answered from it, and leaves nothing behind.
  private Map<String, CachedBytes> pagesOf(long number) {
    OfEdition held = newest;
    if (held.number() < number) {
      synchronized (this) {
        if (newest.number() < number) {
          newest = new OfEdition(number);
        }
        held = newest;
      }
    }
    return held.number() == number ? held.pages() : new ConcurrentHashMap<>();
  }
}

package dev.faultline.lesson;

import dev.faultline.web.CachedBytes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Pages that are the same for everybody, rendered when first asked for. There are as many as
/// addresses that exist: content does not change while the server runs.
@Component
final class CachedPages {

  private final Map<String, CachedBytes> pages = new ConcurrentHashMap<>();

  /// The page at `path`, which `render` makes.
  CachedBytes at(String path, Supplier<byte[]> render) {
    CachedBytes page = pages.get(path);
    return page != null ? page : pages.computeIfAbsent(path, _ -> new CachedBytes(render.get()));
  }
}

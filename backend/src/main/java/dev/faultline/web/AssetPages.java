package dev.faultline.web;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/// Serves the assets. An address with the right version never changes what it means.
@RestController
final class AssetPages {

  private static final CacheControl FOR_EVER =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final Assets assets;

  AssetPages(Renderer renderer) {
    this.assets = renderer.assets();
  }

  @GetMapping("/assets/{*name}")
  ResponseEntity<byte[]> asset(
      @PathVariable String name,
      @RequestParam(name = "v", defaultValue = "") String version,
      ServerWebExchange exchange) {
    Assets.Asset asset = assets.named(name.substring(1)).orElseThrow(Refusal::notFound);
    CacheControl caching =
        version.equals(asset.version()) ? FOR_EVER : CacheControl.noCache().cachePublic();
    return asset.bytes().answer(exchange.getRequest(), asset.type(), caching);
  }
}

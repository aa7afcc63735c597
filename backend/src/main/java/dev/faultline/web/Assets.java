package dev.faultline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/// Styles, scripts and pictures of the site, read once, each with an address that changes with its
/// content.
final class Assets {

  private static final String ROOT = "static/assets/";
  private static final int HASH_CHARACTERS = 12;

  private final Map<String, Asset> assets = new TreeMap<>();
  private final Map<String, String> addresses = new TreeMap<>();

  /// A file of the site.
  record Asset(MediaType type, CachedBytes bytes) {
    /// The part of its address that changes with its content.
    String version() {
      return bytes.hash().substring(0, HASH_CHARACTERS);
    }
  }

  private Assets() {}

  static Assets load() {
    Assets assets = new Assets();
    try {
      for (Resource resource :
          new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**")) {
        if (resource.isReadable()) {
          assets.add(nameOf(resource), resource);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the site's assets can not be read", e);
    }
    return assets;
  }

  /// Addresses by name, such as `site.css`.
  Map<String, String> addresses() {
    return addresses;
  }

  Optional<Asset> named(String name) {
    return Optional.ofNullable(assets.get(name));
  }

  private void add(String name, Resource resource) throws IOException {
    MediaType type = MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM);
    Asset asset = new Asset(type, new CachedBytes(resource.getContentAsByteArray()));
    assets.put(name, asset);
    addresses.put(name, "/assets/" + name + "?v=" + asset.version());
  }

  private static String nameOf(Resource resource) throws IOException {
    String address = resource.getURL().getPath();
    return address.substring(address.lastIndexOf(ROOT) + ROOT.length());
  }
}

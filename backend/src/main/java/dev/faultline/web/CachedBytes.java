package dev.faultline.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;

/// Bytes that are the same for everybody, with their hash and their compressed form, both made
/// once.
public final class CachedBytes {

  private static final Pattern NONE = Pattern.compile("0(\\.0*)?");

  private final byte[] plain;
  private final String hash;
  // Racing threads make the same bytes.
  private volatile byte @Nullable [] gzip;

  public CachedBytes(byte[] plain) {
    this.plain = plain;
    this.hash = hashOf(plain);
  }

  /// The bytes as an answer to `request`: compressed where it takes that, and only the news that
  /// nothing has changed where it has them already.
  public ResponseEntity<byte[]> answer(
      ServerHttpRequest request, MediaType type, CacheControl caching) {
    boolean compressed = takesGzip(request.getHeaders());
    ResponseEntity.BodyBuilder response =
        ResponseEntity.ok()
            .contentType(type)
            .cacheControl(caching)
            .varyBy(HttpHeaders.ACCEPT_ENCODING)
            .eTag("W/\"" + hash + "\"");
    return compressed
        ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(gzip())
        : response.body(plain);
  }

  /// The bytes as a file to be kept under `fileName`; never compressed, since such files are.
  public ResponseEntity<byte[]> download(MediaType type, CacheControl caching, String fileName) {
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(caching)
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
        .eTag("\"" + hash + "\"")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(fileName).build().toString())
        .body(plain);
  }

  byte[] plain() {
    return plain;
  }

  byte[] gzip() {
    byte[] made = gzip;
    if (made == null) {
      made = compress();
      gzip = made;
    }
    return made;
  }

  /// SHA-256, hexadecimal.
  String hash() {
    return hash;
  }

  private byte[] compress() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 2);
    try (GZIPOutputStream gzip = new BestGzip(bytes)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static boolean takesGzip(HttpHeaders headers) {
    for (String line : headers.getOrEmpty(HttpHeaders.ACCEPT_ENCODING)) {
      for (String coding : line.split(",", -1)) {
        String[] parts = coding.strip().split("\\s*;\\s*q=", 2);
        if (parts[0].equalsIgnoreCase("gzip")) {
          return parts.length == 1 || !NONE.matcher(parts[1]).matches();
        }
      }
    }
    return false;
  }

  private static String hashOf(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this JDK has no SHA-256", e);
    }
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}

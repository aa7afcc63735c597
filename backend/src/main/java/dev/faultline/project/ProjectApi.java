package dev.faultline.project;

import dev.faultline.content.Exercise;
import dev.faultline.content.Language;
import dev.faultline.draft.DraftTable;
import dev.faultline.shelf.Shelf;
import dev.faultline.visitor.Visitors;
import dev.faultline.web.CachedBytes;
import dev.faultline.web.PageLanguage;
import dev.faultline.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/// Exercises as Maven projects to download.
@RestController
final class ProjectApi {

  private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

  private final Shelf shelf;
  private final Projects projects;
  private final DraftTable drafts;
  private final Visitors visitors;

  ProjectApi(Shelf shelf, Projects projects, DraftTable drafts, Visitors visitors) {
    this.shelf = shelf;
    this.projects = projects;
    this.drafts = drafts;
    this.visitors = visitors;
  }

  /// The parameter `mine`, with or without a value, asks for the visitor's draft in the starter's
  /// place.
  ///
  /// @param lang `zh` or `en`; what `Accept-Language` asks for when it is not there
  @GetMapping("/api/exercises/{lesson}/{exercise}/project.zip")
  ResponseEntity<byte[]> project(
      @PathVariable String lesson,
      @PathVariable String exercise,
      @RequestParam(required = false) @Nullable String lang,
      ServerWebExchange exchange) {
    Exercise found =
        shelf
            .current()
            .catalogue()
            .exercise(lesson + "/" + exercise)
            .orElseThrow(Refusal::notFound);
    Language language =
        lang == null
            ? PageLanguage.preferred(exchange.getRequest())
            : Language.of(lang).orElseThrow(() -> Refusal.field("lang", "lang"));
    String fileName = "faultline-" + lesson + "-" + exercise + ".zip";
    if (!exchange.getRequest().getQueryParams().containsKey("mine")) {
      return projects
          .plain(found, language)
          .download(ZIP, CacheControl.noCache().cachePublic(), fileName);
    }
    String source =
        visitors
            .known(exchange)
            .flatMap(visitor -> drafts.find(visitor, found.id()))
            .orElse(found.starter());
    return new CachedBytes(projects.with(source, found, language))
        .download(ZIP, CacheControl.noStore().cachePrivate(), fileName);
  }
}

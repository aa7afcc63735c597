package dev.faultline.explore;

import dev.faultline.content.Language;
import dev.faultline.content.Puzzle;
import dev.faultline.shelf.Shelf;
import dev.faultline.sim.LinkToken;
import dev.faultline.web.PageLanguage;
import dev.faultline.web.Refusal;
import dev.faultline.web.Renderer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/// Solutions of puzzles: handed in, and the best of who asks.
@RestController
final class PuzzlePages {

  private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private final Shelf shelf;
  private final Panels panels;
  private final Turns turns;
  private final Solutions solutions;
  private final Renderer renderer;

  PuzzlePages(Shelf shelf, Panels panels, Turns turns, Solutions solutions, Renderer renderer) {
    this.shelf = shelf;
    this.panels = panels;
    this.turns = turns;
    this.solutions = solutions;
    this.renderer = renderer;
  }

  /// What the form of a solved puzzle sends.
  record Form(@Nullable String token) {}

  /// Keeps a solution, after its run was made once more: what the page says is not believed.
  @PostMapping(
      path = "/{language:zh|en}/exercises/{lesson}/{exercise}/solutions",
      consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
  ResponseEntity<Void> handIn(
      @PathVariable String language,
      @PathVariable String lesson,
      @PathVariable String exercise,
      @ModelAttribute Form form,
      ServerWebExchange exchange) {
    Language chosen = PageLanguage.named(language);
    Puzzle puzzle = puzzle(lesson, exercise);
    LinkToken.Panel panel = PanelAddress.read(form.token() == null ? "" : form.token());
    PanelRun run = turns.inTurn(exchange, () -> panels.run(panel));
    if (!run.world().puzzle().equals(Optional.of(puzzle))) {
      throw Refusal.of(HttpStatus.BAD_REQUEST, "panel-link");
    }
    if (!run.isSolved()) {
      throw Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, "puzzle-unsolved");
    }
    solutions.keep(exchange, puzzle, panel);
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(PanelAddress.of(panel, run.opening(), chosen)))
        .build();
  }

  /// The best of who asks, for a lesson's page; 204 where there is none.
  @GetMapping("/{language:zh|en}/exercises/{lesson}/{exercise}/best")
  ResponseEntity<byte[]> best(
      @PathVariable String language,
      @PathVariable String lesson,
      @PathVariable String exercise,
      ServerWebExchange exchange) {
    Language chosen = PageLanguage.named(language);
    Puzzle puzzle = puzzle(lesson, exercise);
    return solutions
        .best(exchange, puzzle)
        .map(best -> Map.of("best", best, "record", puzzle.shortest().size()))
        .map(model -> renderer.fragment("fragments/puzzle", "best", chosen, model))
        .map(html ->
            ResponseEntity.ok()
                .contentType(PAGE)
                .cacheControl(CacheControl.noStore())
                .body(html.getBytes(StandardCharsets.UTF_8)))
        .orElseGet(() -> ResponseEntity.noContent().build());
  }

  private Puzzle puzzle(String lesson, String exercise) {
    return shelf
        .current()
        .catalogue()
        .puzzle(lesson + "/" + exercise)
        .orElseThrow(Refusal::notFound);
  }
}

package dev.faultline.explore;

import dev.faultline.content.Language;
import dev.faultline.sim.Action;
import dev.faultline.web.CachedBytes;
import dev.faultline.web.Csrf;
import dev.faultline.web.PageLanguage;
import dev.faultline.web.Renderer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;

/// Panels: each state has an address, and each action leads from one address to another. To do
/// something is a plain GET, since nothing is kept here. With `part` only the panel itself is sent,
/// for the script; else a whole page.
@RestController
final class PanelPages {

  private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private final Panels panels;
  private final Turns turns;
  private final Solutions solutions;
  private final Renderer renderer;

  /// How somebody looks at a run.
  ///
  /// @param at an event of the moment that is looked at
  /// @param whole whether nothing is folded
  /// @param part whether only the panel itself is wanted
  private record Look(int at, boolean whole, boolean part) {}

  PanelPages(Panels panels, Turns turns, Solutions solutions, Renderer renderer) {
    this.panels = panels;
    this.turns = turns;
    this.solutions = solutions;
    this.renderer = renderer;
  }

  @GetMapping("/{language:zh|en}/explore/{engine:[a-z]+}/{preset:[a-z][a-z0-9-]*}")
  ResponseEntity<Void> preset(
      @PathVariable String language, @PathVariable String engine, @PathVariable String preset) {
    Language chosen = PageLanguage.named(language);
    return seeOther(PanelAddress.of(Panels.untouched(engine, preset), chosen));
  }

  @GetMapping("/{language:zh|en}/explore/{token}")
  ResponseEntity<byte[]> panel(
      @PathVariable String language,
      @PathVariable String token,
      @RequestParam MultiValueMap<String, String> query,
      ServerWebExchange exchange) {
    return turns.inTurn(exchange, () -> shown(language, token, query, exchange));
  }

  /// Does what the form asks for after the moment `at`, and forgets what was done later.
  @GetMapping("/{language:zh|en}/explore/{token}/do")
  ResponseEntity<byte[]> act(
      @PathVariable String language,
      @PathVariable String token,
      @RequestParam MultiValueMap<String, String> form,
      ServerWebExchange exchange) {
    return turns.inTurn(exchange, () -> done(language, token, form, exchange));
  }

  private ResponseEntity<byte[]> shown(
      String language,
      String token,
      MultiValueMap<String, String> query,
      ServerWebExchange exchange) {
    Language chosen = PageLanguage.named(language);
    PanelRun run = panels.run(PanelAddress.read(token));
    int at = number(query.getFirst("at")).orElse(run.opening());
    Look look = new Look(at, query.containsKey("all"), query.containsKey("part"));
    return answer(run, look, chosen, exchange);
  }

  private ResponseEntity<byte[]> done(
      String language,
      String token,
      MultiValueMap<String, String> form,
      ServerWebExchange exchange) {
    Language chosen = PageLanguage.named(language);
    PanelRun before = panels.run(PanelAddress.read(token));
    int at = before.cursor(number(form.getFirst("at")).orElse(before.opening()));
    List<Action> actions = new ArrayList<>();
    before.panel().actions().stream().filter(done -> done.atEvent() < at).forEach(actions::add);
    actions.add(Deed.of(form, at));
    PanelRun after = panels.run(Panels.followed(before.panel(), actions));
    boolean isDone = !after.missed().contains(actions.size() - 1);
    PanelRun shown = isDone ? after : before;
    int cursor = shown.cursor(isDone ? at + 1 : at);
    if (form.containsKey("part")) {
      return answer(shown, new Look(cursor, false, true), chosen, exchange);
    }
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(PanelAddress.of(shown.panel(), cursor, chosen)))
        .build();
  }

  private ResponseEntity<byte[]> answer(
      PanelRun run, Look look, Language language, ServerWebExchange exchange) {
    PanelView view = PanelViews.of(run, look.at(), look.whole(), language, best(run, exchange));
    Map<String, Object> model = new HashMap<>();
    model.put("panel", view);
    if (view.puzzle() != null) {
      model.put("_csrf", Csrf.token(exchange));
    }
    byte[] bytes =
        look.part()
            ? renderer
                .fragment("fragments/explore", "explore", language, model)
                .getBytes(StandardCharsets.UTF_8)
            : renderer.page(
                "explore", language, view.url() + "?at=" + view.at(), view.title(), model);
    CacheControl cache =
        view.puzzle() == null ? CacheControl.noCache() : CacheControl.noCache().cachePrivate();
    return new CachedBytes(bytes).answer(exchange.getRequest(), PAGE, cache);
  }

  /// The best of who looks at a puzzle.
  private Optional<Integer> best(PanelRun run, ServerWebExchange exchange) {
    return run.world().puzzle().flatMap(puzzle -> solutions.best(exchange, puzzle));
  }

  private static ResponseEntity<Void> seeOther(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
  }

  /// A number that was sent, if it is one.
  private static OptionalInt number(@Nullable String text) {
    return text != null && text.matches("\\d{1,7}")
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }
}

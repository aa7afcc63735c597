package dev.faultline.run;

import dev.faultline.content.Language;
import dev.faultline.diagram.Diagram;
import dev.faultline.sim.Engine;
import dev.faultline.sim.Engines;
import dev.faultline.sim.Messages;
import dev.faultline.sim.Trace;
import dev.faultline.web.PageLanguage;
import dev.faultline.web.Refusal;
import dev.faultline.web.Renderer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Failing runs, for everybody who has the link. The source that failed is never shown.
@RestController
final class RunPages {

  private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{32}");

  private static final Pattern EVENT = Pattern.compile("[0-9]{1,8}");

  private final RunTraceTable runs;
  private final Renderer renderer;
  private final MessageSource messages;

  RunPages(RunTraceTable runs, Renderer renderer, MessageSource messages) {
    this.runs = runs;
    this.renderer = renderer;
    this.messages = messages;
  }

  /// The same run on a page of its own.
  ///
  /// @param minimal whether nothing more can be left out of it
  /// @param searched whether a search found it
  /// @param engineVersion of the engine that made it
  /// @param oldVersion whether the engine has changed since
  record RunView(
      String url,
      String says,
      int brokenAt,
      boolean minimal,
      boolean searched,
      Diagram.Drawn diagram,
      int engineVersion,
      boolean oldVersion) {}

  /// Where a reader looks.
  ///
  /// @param at index of a trace event; {@link Diagram#NONE} for the one that broke a property
  /// @param whole whether nothing is folded
  private record Cursor(int at, boolean whole) {

    private String query() {
      String query = (at == Diagram.NONE ? "" : "&at=" + at) + (whole ? "&all=true" : "");
      return query.isEmpty() ? "" : "?" + query.substring(1);
    }
  }

  @GetMapping("/{language:zh|en}/runs/{hash}")
  ResponseEntity<byte[]> run(
      @PathVariable String language,
      @PathVariable String hash,
      @RequestParam(required = false) @Nullable String at,
      @RequestParam(required = false) @Nullable String all) {
    Language chosen = PageLanguage.named(language);
    RunTrace run = kept(hash);
    TraceReader.Reading.Whole read = read(run);
    String path = "/" + chosen.code() + "/runs/" + hash;
    Cursor cursor = new Cursor(at == null ? Diagram.NONE : event(at), all != null);
    String title = messages.getMessage("run.title", null, chosen.locale());
    byte[] page =
        renderer.page(
            "run",
            chosen,
            path + cursor.query(),
            title,
            Map.of("run", view(path, run, read, chosen, cursor)));
    return ResponseEntity.ok().contentType(PAGE).body(page);
  }

  /// The run as a file, for `faultline replay` and other programs.
  @GetMapping("/{language:zh|en}/runs/{hash}/run.json")
  ResponseEntity<byte[]> export(@PathVariable String language, @PathVariable String hash) {
    RunTrace run = kept(hash);
    String json = ExportedRun.of(run, read(run).trace()).json();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + hash + ".json\"")
        .body(json.getBytes(StandardCharsets.UTF_8));
  }

  private RunTrace kept(String hash) {
    if (!HASH.matcher(hash).matches()) {
      throw Refusal.notFound();
    }
    return runs.find(hash).orElseThrow(Refusal::notFound);
  }

  private static TraceReader.Reading.Whole read(RunTrace run) {
    return switch (TraceReader.read(run.json())) {
      case TraceReader.Reading.Whole whole -> whole;
      case TraceReader.Reading.OtherFormat(int format) ->
          throw Refusal.of(HttpStatus.GONE, "run-format", format);
      case TraceReader.Reading.Broken _ -> throw Refusal.of(HttpStatus.GONE, "run-broken");
    };
  }

  /// A place that is none is the first.
  private static int event(String at) {
    return EVENT.matcher(at).matches() ? Integer.parseInt(at) : 0;
  }

  private static RunView view(
      String path, RunTrace run, TraceReader.Reading.Whole read, Language language, Cursor cursor) {
    Trace trace = read.trace();
    Engine engine = Engines.named(trace.engine());
    Diagram diagram = Diagram.of(trace, run.brokenAt(), language.locale());
    return new RunView(
        path,
        Messages.of(trace.engine(), language.locale()).render(run.says()),
        run.brokenAt(),
        read.isMinimal(),
        read.isSearched(),
        CounterexampleView.draw(diagram, path, cursor.at(), cursor.whole()),
        trace.engineVersion(),
        trace.engineVersion() != engine.version());
  }
}

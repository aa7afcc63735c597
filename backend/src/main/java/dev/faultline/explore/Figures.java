package dev.faultline.explore;

import dev.faultline.content.AuthorStrategy;
import dev.faultline.content.Block;
import dev.faultline.content.Language;
import dev.faultline.content.trace.Making;
import dev.faultline.content.trace.Played;
import dev.faultline.content.trace.Shot;
import dev.faultline.diagram.Diagram;
import dev.faultline.sim.LinkToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Draws figures from runs. Those with an engine's plain strategy are made on the spot; others come
/// from {@link KeptRuns}.
@Service
public final class Figures {

  private final KeptRuns runs;

  Figures(KeptRuns runs) {
    this.runs = runs;
  }

  /// The figure of `trace`. Where a run is not there yet, it is shown without a picture.
  public FigureView view(Block.Trace trace, Language language) {
    List<FigureView.ShotView> views = new ArrayList<>();
    for (Shot shot : trace.figure().shots()) {
      String prefix = trace.figure().id() + "-" + views.size();
      views.add(view(shot, strategy(shot, trace), prefix, language));
    }
    return new FigureView(trace.figure().id(), trace.figure().captionHtml(), views);
  }

  private FigureView.ShotView view(
      Shot shot, Optional<AuthorStrategy> strategy, String prefix, Language language) {
    LinkToken.Whose whose =
        strategy.<LinkToken.Whose>map(AuthorRuns::whose).orElseGet(LinkToken.Whose.Engine::new);
    LinkToken.Panel panel = AuthorRuns.panel(shot.making(), whose);
    Optional<Played> played = played(shot.making(), strategy);
    if (played.isEmpty()) {
      return new FigureView.ShotView(shot.labelHtml(), PanelAddress.of(panel, language), null);
    }
    Shot.Part part = shot.part(played.get());
    return new FigureView.ShotView(
        shot.labelHtml(),
        PanelAddress.of(panel, part.last(), language),
        Diagram.of(played.get().traceUntil(part.last()), played.get().brokenAt(), language.locale())
            .drawFigure(prefix, part.first()));
  }

  private Optional<Played> played(Making making, Optional<AuthorStrategy> strategy) {
    return strategy.isEmpty() ? Optional.of(making.playPlain()) : runs.soon(strategy.get(), making);
  }

  private static Optional<AuthorStrategy> strategy(Shot shot, Block.Trace trace) {
    return shot.making()
        .strategy()
        .map(name -> Objects.requireNonNull(trace.strategies().get(name)));
  }
}

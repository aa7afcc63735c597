package dev.faultline.submission;

import dev.faultline.content.AuthorStrategy;
import dev.faultline.content.FigureGate.NoRunException;
import dev.faultline.content.trace.Making;
import dev.faultline.content.trace.Played;
import dev.faultline.explore.AuthorRuns;
import dev.faultline.explore.FigureRunner;
import org.springframework.stereotype.Component;

/// Makes the runs that figures show with the processes of the grader.
@Component
final class FigurePlays implements FigureRunner {

  private final AuthorRuns runs;

  FigurePlays(Judging judging) {
    runs = new AuthorRuns(judging::open);
  }

  @Override
  public Played play(AuthorStrategy strategy, Making making) throws NoRunException {
    return runs.play(strategy, making);
  }
}

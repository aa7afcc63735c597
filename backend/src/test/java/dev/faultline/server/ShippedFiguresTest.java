package dev.faultline.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.content.Catalogue;
import dev.faultline.content.ContentFolders;
import dev.faultline.content.FigureGate;
import dev.faultline.explore.AuthorRuns;
import dev.faultline.grader.Judge;
import dev.faultline.grader.JudgeOptions;
import org.junit.jupiter.api.Test;

/// The gate over every shipped figure that shows a run of a lesson's own strategy.
class ShippedFiguresTest {

  @Test
  void everyShippedFigureIsAsItsLinesSay() throws Exception {
    ContentFolders folders = ContentFolders.only(TestServer.CONTENT);
    Catalogue catalogue = Catalogue.load(folders);

    try (Judge judge = Judge.start(JudgeOptions.defaults())) {
      FigureGate gate = new FigureGate(catalogue, folders, new AuthorRuns(judge::open));

      assertThat(FigureGate.count(catalogue.lessons())).isPositive();
      assertThat(gate.check(catalogue.lessons())).isEmpty();
    }
  }
}

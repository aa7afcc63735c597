package dev.faultline.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.storage.TestDatabase;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftTableTest {

  private static final UUID ANN = new UUID(0, 1);
  private static final UUID BEN = new UUID(0, 2);

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void latestDraftOfEachVisitorAndExerciseIsKept(TestDatabase database) {
    DraftTable drafts = new DraftTable(database.empty(), Clock.systemUTC());
    drafts.keep(ANN, "paxos/acceptor", "first");
    drafts.keep(ANN, "paxos/acceptor", "接受者 \uD83D\uDE80");
    drafts.keep(ANN, "paxos/proposer", "other exercise");
    drafts.keep(BEN, "paxos/acceptor", "other visitor");

    assertThat(drafts.find(ANN, "paxos/acceptor")).contains("接受者 \uD83D\uDE80");
    assertThat(drafts.find(ANN, "paxos/proposer")).contains("other exercise");
    assertThat(drafts.find(BEN, "paxos/acceptor")).contains("other visitor");
    assertThat(drafts.find(BEN, "paxos/proposer")).isEmpty();
  }
}

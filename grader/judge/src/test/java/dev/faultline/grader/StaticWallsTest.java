package dev.faultline.grader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.engine.consensus.api.Acceptor;
import dev.faultline.grader.compile.CompileReply;
import dev.faultline.grader.compile.CompileRequest;
import dev.faultline.grader.compile.Pipeline;
import dev.faultline.grader.compile.Remark;
import dev.faultline.grader.compile.Source;
import dev.faultline.grader.shadow.Archive;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the verifier says to the attacks that it must stop and to all harmless programs, in this
/// process: `AttackSuiteTest` without processes, and so much faster.
class StaticWallsTest {

  private static final String REFUSED = "verifier ";

  private static final Pipeline PIPELINE = new Pipeline(Archive.SHADOWS);

  static List<Attack> attacks() {
    return Attack.all().stream().filter(attack -> attack.wall().startsWith(REFUSED)).toList();
  }

  static List<Harmless> harmless() {
    return Harmless.all();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void attackIsRefusedForWhatItIs(Attack attack) throws IOException {
    CompileReply reply = reply(attack.submission());

    assertThat(reply).isInstanceOf(CompileReply.Forbidden.class);
    Remark first = ((CompileReply.Forbidden) reply).remarks().getFirst();
    assertThat(first.code()).isEqualTo("forbidden." + attack.wall().substring(REFUSED.length()));
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void harmlessProgramMayRun(Harmless harmless) throws IOException {
    assertThat(reply(harmless.submission())).isInstanceOf(CompileReply.Compiled.class);
  }

  private static CompileReply reply(Submission submission) throws IOException {
    List<Source> sources =
        submission.files().stream().map(file -> new Source(file.name(), file.text())).toList();
    String className = submission.exercise().className();
    return PIPELINE.handle(new CompileRequest(className, Acceptor.class.getName(), sources));
  }
}

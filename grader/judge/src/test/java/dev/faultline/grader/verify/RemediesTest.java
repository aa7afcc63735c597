package dev.faultline.grader.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faultline.grader.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemediesTest {

  private static final Remedies REMEDIES = Remedies.load();

  @Test
  void everyRemedyHasItsWords() {
    assertThat(REMEDIES.all().values()).allMatch(Wording.EN::has);
  }

  @Test
  void memberComesBeforeClassAndClassBeforePackage() {
    assertThat(REMEDIES.forMember(List.of("java.lang.System"), "nanoTime"))
        .isEqualTo("remedy.clock");
    assertThat(REMEDIES.forMember(List.of("java.lang.System"), "exit")).isEqualTo("remedy.outside");
    assertThat(REMEDIES.forClass("java.util.concurrent.Phaser")).isEqualTo("remedy.callback");
    assertThat(REMEDIES.forClass("java.sql.Driver")).isEqualTo("remedy.general");
  }

  @Test
  void inheritedMemberHasTheRemedyOfWhereItIsDeclared() {
    assertThat(REMEDIES.forMember(List.of("MyAcceptor", "java.lang.Object"), "getClass"))
        .isEqualTo("remedy.instanceof");
  }
}

package dev.faultline.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitorTokenTest {

  private static final UUID VISITOR = new UUID(0x0123456789abcdefL, 0xfedcba9876543210L);

  @TempDir private Path folder;

  @Test
  void tokenNamesItsVisitor() {
    ServerKey key = key("one");

    assertThat(VisitorToken.read(VisitorToken.write(VISITOR, key), key)).contains(VISITOR);
  }

  @Test
  void keyIsReadAgain() {
    String token = VisitorToken.write(VISITOR, key("one"));

    assertThat(VisitorToken.read(token, key("one"))).contains(VISITOR);
  }

  @Test
  void tokenOfAnotherServerNamesNobody() {
    String token = VisitorToken.write(VISITOR, key("one"));

    assertThat(VisitorToken.read(token, key("two"))).isEmpty();
  }

  @Test
  void changedTokenNamesNobody() {
    ServerKey key = key("one");
    String token = VisitorToken.write(VISITOR, key);

    for (int at = 0; at < token.length(); at++) {
      char other = token.charAt(at) == 'A' ? 'B' : 'A';
      String changed = token.substring(0, at) + other + token.substring(at + 1);
      assertThat(VisitorToken.read(changed, key)).as(changed).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "\0", "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%", "ä"})
  void whatIsNoTokenNamesNobody(String token) {
    assertThat(VisitorToken.read(token, key("one"))).isEmpty();
  }

  @Test
  void keyIsItsOwnersAlone() throws Exception {
    key("one");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("one"))))
        .isEqualTo("rw-------");
  }

  private ServerKey key(String name) {
    return ServerKey.loadOrCreate(folder.resolve(name));
  }
}

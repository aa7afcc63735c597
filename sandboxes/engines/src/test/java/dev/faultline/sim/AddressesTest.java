package dev.faultline.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(A is in unnamed module of loader x.Strategies @ae6)"
            + "|(A is in unnamed module of loader x.Strategies )",
        "A (loader x.L @5a07e868; B is of loader 'app')|A (loader x.L ; B is of loader 'app')",
        "(loader x.L @1)|(loader x.L )",
        "My$$Lambda/0x000078e0|My$$Lambda",
        "My$$Lambda/0x1|My$$Lambda",
        "mail to a@b|mail to a@b",
        "@Override|@Override"
      })
  void addressesAreLeftOutAndNothingElse(String said, String told) {
    assertThat(Addresses.without(said)).isEqualTo(told);
  }

  @Test
  void twoLoadersSayTheSame() throws ReflectiveOperationException {
    assertThat(wrongCast()).isEqualTo(wrongCast()).contains("StrategyLoader", "cannot be cast");
  }

  /// What the virtual machine says of a class of a fresh loader, without addresses.
  private static String wrongCast() throws ReflectiveOperationException {
    Class<?> door = new StrategyLoader(Map.of()).loadClass("dev.faultline.strategy.Door");
    Object doors = Array.newInstance(door, 0);
    try {
      return ((Integer) doors).toString();
    } catch (ClassCastException e) {
      return Addresses.without(String.valueOf(e.getMessage()));
    }
  }
}

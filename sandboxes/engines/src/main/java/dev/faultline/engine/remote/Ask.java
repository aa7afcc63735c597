package dev.faultline.engine.remote;

import dev.faultline.api.Payload;
import dev.faultline.engine.remote.api.Request;
import dev.faultline.sim.Operation;

/// A person at a client wants a request done. As an operation it reads `ID ORDER`, such as `1
/// latte`.
record Ask(Request request) implements Payload {

  /// @throws IllegalArgumentException when the operation does not read so
  static Ask of(Operation operation) {
    String what = operation.what();
    int space = what.indexOf(' ');
    try {
      return new Ask(new Request(Integer.parseInt(what, 0, space, 10), what.substring(space + 1)));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("'" + what + "' is no call; write as '1 latte'", e);
    }
  }

  /// What an operation says to ask for `order` under the number `id`.
  static String what(int id, String order) {
    return id + " " + order;
  }
}

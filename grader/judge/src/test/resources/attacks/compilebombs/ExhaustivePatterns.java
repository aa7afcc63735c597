// wall: compiler not.exhaustive
// tries: to have every combination of cases checked
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class ExhaustivePatterns implements Acceptor {
  sealed interface S permits A, B, C, D {}

  record A() implements S {}

  record B() implements S {}

  record C() implements S {}

  record D() implements S {}

  record Ten(S a, S b, S c, S d, S e, S f, S g, S h, S i, S j) {}

  int of(Ten ten) {
    return switch (ten) {
      case Ten(A a, S b, S c, S d, S e, S f, S g, S h, S i, A j) -> 1;
      case Ten(S a, A b, S c, S d, S e, S f, S g, S h, A i, S j) -> 2;
      case Ten(S a, S b, A c, S d, S e, S f, S g, A h, S i, S j) -> 3;
      case Ten(S a, S b, S c, A d, S e, S f, A g, S h, S i, S j) -> 4;
      case Ten(S a, S b, S c, S d, A e, A f, S g, S h, S i, S j) -> 5;
      case Ten(B a, B b, B c, B d, B e, S f, S g, S h, S i, S j) -> 6;
      case Ten(C a, C b, C c, C d, S e, B f, S g, S h, S i, S j) -> 7;
      case Ten(D a, S b, D c, S d, D e, S f, D g, S h, D i, S j) -> 8;
      case Ten(S a, D b, S c, D d, S e, D f, S g, D h, S i, D j) -> 9;
    };
  }

  public void start(Context context) {

    context.log("" + of(null));
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

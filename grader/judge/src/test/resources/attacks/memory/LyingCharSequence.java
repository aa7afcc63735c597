// wall: verifier implements
// tries: to have a builder copy what a text of its own says that it has, after it was charged for
// less
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class LyingCharSequence implements Acceptor {
  static class Liar implements CharSequence {
    private int asked;

    public int length() {
      return asked++ < 3 ? 1 : 1 << 24;
    }

    public char charAt(int index) {
      return 'a';
    }

    public CharSequence subSequence(int from, int to) {
      return this;
    }
  }

  public void start(Context context) {

    while (true) {
      new StringBuilder().append(new Liar());
    }
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

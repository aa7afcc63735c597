// wall: verifier implements
// tries: to have a builder believe a length that is not true
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class HostileCharSequence implements Acceptor {
  record Long() implements CharSequence {
    public int length() {
      return Integer.MAX_VALUE - 16;
    }

    public char charAt(int index) {
      return 'a';
    }

    public CharSequence subSequence(int from, int to) {
      return this;
    }

    @Override
    public String toString() {
      return "long";
    }
  }

  public void start(Context context) {

    StringBuilder text = new StringBuilder();
    text.append((CharSequence) new Long(), 0, 1 << 30);
    context.log("" + text.length());
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

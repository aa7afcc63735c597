// wall: depth
// tries: to fill the stack with few calls, each of which needs much of it
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;

public class WideFrames implements Acceptor {
  private long down(long a, long b, long c, long d, long e, long f, long g, long h) {
    long i = a + b;
    long j = c + d;
    long k = e + f;
    long l = g + h;
    long m = i + j;
    long n = k + l;
    return down(b, c, d, e, f, g, h, m) + i + j + k + l + m + n;
  }

  public void start(Context context) {

    down(1, 2, 3, 4, 5, 6, 7, 8);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

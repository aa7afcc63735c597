// wall: compiler source.too-slow
// tries: to have a type grow with each line
import dev.faultline.api.*;
import dev.faultline.engine.consensus.api.*;
import java.util.*;

public class DoubledEntries implements Acceptor {

  public void start(Context context) {
    var a = Map.entry(1, 1);
    var b = Map.entry(a, a);
    var c = Map.entry(b, b);
    var d = Map.entry(c, c);
    var e = Map.entry(d, d);
    var f = Map.entry(e, e);
    var g = Map.entry(f, f);
    var h = Map.entry(g, g);
    var i = Map.entry(h, h);
    var j = Map.entry(i, i);
    var k = Map.entry(j, j);
    var l = Map.entry(k, k);
    var m = Map.entry(l, l);
    var n = Map.entry(m, m);
    var o = Map.entry(n, n);
    var p = Map.entry(o, o);
    var q = Map.entry(p, p);
    var r = Map.entry(q, q);
    var s = Map.entry(r, r);
    var t = Map.entry(s, s);
    var u = Map.entry(t, t);
    var v = Map.entry(u, u);
    context.log("" + v);
  }

  public void onPrepare(NodeId from, Prepare prepare, Context context) {}

  public void onAccept(NodeId from, Accept accept, Context context) {}
}

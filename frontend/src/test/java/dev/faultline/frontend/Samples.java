package dev.faultline.frontend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One lesson, one exercise and the list of lessons, in either language, to look at and to test
/// with.
final class Samples {

  private final String lang;

  Samples(String lang) {
    this.lang = lang;
  }

  List<Views.Part> parts() {
    List<Views.Part> parts = new ArrayList<>();
    List<Views.LessonLink> lessons = new ArrayList<>();
    for (String line : read("outline.tsv").lines().toList()) {
      List<String> cells = List.of(line.split("\t", -1));
      if (!cells.get(1).isEmpty()) {
        lessons = new ArrayList<>();
        parts.add(new Views.Part(cells.get(0), either(cells.get(1), cells.get(2)), lessons));
      }
      String id = cells.get(3);
      boolean planned = !id.equals("paxos");
      lessons.add(
          new Views.LessonLink(
              id,
              either(cells.get(4), cells.get(5)),
              either(cells.get(5), cells.get(4)),
              planned ? null : "/" + lang + "/lessons/" + id,
              planned));
    }
    return parts;
  }

  List<Views.LessonLink> start() {
    return parts().stream()
        .flatMap(part -> part.lessons().stream())
        .filter(lesson -> !lesson.planned())
        .limit(1)
        .toList();
  }

  Views.Lesson lesson() {
    return new Views.Lesson(
        "paxos",
        "Paxos",
        "Paxos",
        either(
            "一群随时可能停下的机器，怎样只认定一个值，而且永远不改口。",
            "How a group of machines, any of which may stop at any moment, settles on one value and"
                + " never takes it back."),
        either("分布式共识", "Consensus"),
        List.of(
            new Views.Heading(2, "why", either("为什么会出错", "Why it goes wrong")),
            new Views.Heading(
                3, "promise", either("一次承诺：两个保证，一份报告", "A promise is two vows and one report")),
            new Views.Heading(2, "misbeliefs", either("常见误解", "Common misbeliefs"))),
        List.of(
            new Views.Block("prose", read("prose." + lang + ".html"), null, null, null, null),
            new Views.Block(
                "figure",
                read("figure." + lang + ".svg"),
                "ladder",
                either("一次成功的尝试，时间向下走。", "One attempt that succeeds; time runs down."),
                null,
                null),
            new Views.Block("trace", null, null, null, null, runFigure()),
            new Views.Block("exercise", null, null, null, exercise(), null),
            new Views.Block("prose", read("more." + lang + ".html"), null, null, null, null)),
        List.of(
            new Views.Source(
                "Leslie Lamport, <cite>The Part-Time Parliament</cite>, ACM TOCS 16(2), 1998"),
            new Views.Source("Leslie Lamport, <cite>Paxos Made Simple</cite>, 2001")));
  }

  /// A run that is drawn, and one that is not there yet.
  private Views.RunFigure runFigure() {
    String url = "/" + lang + "/explore/AQIJ?at=36";
    return new Views.RunFigure(
        "figure-slow",
        either("两个不同的故事。", "Two different stories."),
        List.of(
            new Views.Shot(
                either("回复丢了", "The reply is lost"), url, new SampleVerdicts(lang).diagram()),
            new Views.Shot(either("只是慢", "It is only slow"), url, null)));
  }

  Views.Exercise exercise() {
    return exercise("");
  }

  /// @param closed why it can not be answered
  Views.Exercise exercise(String closed) {
    String page = "/" + lang + "/exercises/paxos/acceptor";
    return new Views.Exercise(
        "paxos/acceptor",
        "/" + lang + "/lessons/paxos",
        either("接受者", "The acceptor"),
        either(
            "<p>提议者来来去去，接受者必须守信。实现 <code>Acceptor</code> 的三个方法，使任何两个值都不会同时被选定，哪怕节点在写盘前后崩溃。</p>",
            "<p>Proposers come and go; the acceptor must keep its word. Write the three methods of"
                + " <code>Acceptor</code> so that no two values are ever chosen, not even when a"
                + " node crashes before or after a write.</p>"),
        "MyAcceptor",
        "consensus",
        read("Starter.java.txt"),
        read("Starter.java.txt").replace("<", "&lt;"),
        stages(),
        List.of(
            either("<p>重启之后的节点是一个新对象。</p>", "<p>A restarted node is a new object.</p>"),
            either(
                "<p>先 <code>sync()</code>，再应答。</p>",
                "<p>First <code>sync()</code>, then answer.</p>")),
        12,
        2,
        page + "/submissions",
        "/drafts/paxos/acceptor",
        closed);
  }

  Views.ApiDocs apiDocs() {
    String engine = "dev.faultline.engine.consensus.api";
    return new Views.ApiDocs(
        "consensus",
        List.of(
            new Views.ApiPackage(
                engine,
                "<p>What a strategy is written against.</p>",
                List.of(
                    new Views.ApiType(
                        "api-Ballot",
                        "Ballot",
                        "record Ballot(int round, int proposer)",
                        "Payload, Comparable<Ballot>",
                        "<p>The unique number of an attempt.</p>",
                        List.of(
                            new Views.ApiMember(
                                "isBelow",
                                "boolean isBelow(Ballot other)",
                                "<p>Whether this ballot is lower.</p>")))))),
        List.of(
            new Views.JdkPackage(
                "java.util", List.of(new Views.JdkClass("TreeMap", "new floorKey")))));
  }

  private List<Views.Stage> stages() {
    return List.of(
        new Views.Stage(
            either("守住承诺", "Keep a promise"),
            List.of(
                family("calm", "平静的网络", "A calm network", 10, false),
                family("lossy", "会丢会乱的网络", "A lossy network", 15, true),
                family("duel", "两个提议者相争", "Two proposers at once", 15, true))),
        new Views.Stage(
            either("经得起崩溃", "Survive a crash"),
            List.of(
                family("crash", "崩溃与重启", "Crash and restart", 20, true),
                family("crash-at-io", "崩溃在每一次读写", "A crash at every write", 20, true))),
        new Views.Stage(
            either("少数人不在", "Without a minority"),
            List.of(
                family("late", "迟到的消息", "Messages that come late", 10, true),
                family("minority", "少数节点宕机", "A minority is dead", 10, true))));
  }

  private Views.Family family(String id, String zh, String en, int points, boolean hidden) {
    return new Views.Family(
        id,
        either(zh, en),
        id.equals("lossy")
            ? either("消息会丢失、重复、乱序。", "Messages are lost, repeated and overtaken.")
            : "",
        points,
        hidden);
  }

  String either(String zh, String en) {
    return lang.equals("zh") ? zh : en;
  }

  static String read(String name) {
    try (InputStream in = Samples.class.getResourceAsStream("/samples/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

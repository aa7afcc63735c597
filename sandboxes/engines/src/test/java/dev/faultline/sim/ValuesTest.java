package dev.faultline.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.faultline.api.Payload;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValuesTest {

  private enum Colour {
    RED,
    GREEN
  }

  private record Leaf(int number, boolean flag, char letter, double ratio, @Nullable String text)
      implements Payload {}

  private record Tree(
      List<Leaf> leaves, Map<String, Colour> colours, Optional<byte[]> bytes, short small)
      implements Payload {}

  private record Nest(@Nullable Nest inner) implements Payload {}

  private record Anything(Object what) implements Payload {}

  /// Its author lies in every method that can be overridden.
  private record Liar(int truth) implements Payload {

    @Override
    @SuppressWarnings("UnusedMethod") // the kernel must not call it
    public int truth() {
      return -1;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      throw new AssertionError("equals was called");
    }

    @Override
    public int hashCode() {
      throw new AssertionError("hashCode was called");
    }

    @Override
    public String toString() {
      throw new AssertionError("toString was called");
    }
  }

  @Test
  void copyTakesEveryKindOfComponent() {
    Leaf leaf = new Leaf(7, true, 'x', 0.5, "hi");
    Tree tree =
        new Tree(List.of(leaf), Map.of("a", Colour.RED), Optional.of(new byte[] {1, 2}), (short) 9);

    Tree copy = Values.copy(tree);

    assertThat(Values.render(copy)).isEqualTo(Values.render(tree));
    assertThat(copy.bytes().orElseThrow()).isNotSameAs(tree.bytes().orElseThrow());
  }

  @Test
  void copySeesNoLaterChange() {
    List<Leaf> leaves = new ArrayList<>();
    byte[] bytes = {1};
    Tree copy = Values.copy(new Tree(leaves, new LinkedHashMap<>(), Optional.of(bytes), (short) 0));

    leaves.add(new Leaf(1, false, 'a', 0, null));
    bytes[0] = 9;

    assertThat(copy.leaves()).isEmpty();
    assertThat(copy.bytes().orElseThrow()).containsExactly(1);
    assertThatThrownBy(() -> copy.leaves().clear()).isInstanceOf(RuntimeException.class);
  }

  @Test
  void recordThatCanNotChangeIsNotCopied() {
    Leaf leaf = new Leaf(1, true, 'b', 2, "c");

    assertThat(Values.copy(leaf)).isSameAs(leaf);
  }

  @Test
  void fieldsAreReadAndNoMethodOfTheRecordIsCalled() {
    Liar liar = new Liar(7);

    assertThat(Values.render(liar)).isEqualTo("Liar(truth=7)");
    assertThat(digest(liar)).isEqualTo(digest(new Liar(7))).isNotEqualTo(digest(new Liar(8)));
  }

  @Test
  void digestDependsOnEveryComponent() {
    List<Leaf> leaves =
        List.of(
            new Leaf(1, true, 'a', 0.5, "x"),
            new Leaf(2, true, 'a', 0.5, "x"),
            new Leaf(1, false, 'a', 0.5, "x"),
            new Leaf(1, true, 'b', 0.5, "x"),
            new Leaf(1, true, 'a', 0.25, "x"),
            new Leaf(1, true, 'a', 0.5, "y"),
            new Leaf(1, true, 'a', 0.5, null));

    assertThat(leaves.stream().mapToLong(ValuesTest::digest).distinct().count())
        .isEqualTo(leaves.size());
  }

  @Test
  void digestOfAMapDoesNotDependOnItsOrder() {
    Map<String, Colour> one = new LinkedHashMap<>();
    one.put("a", Colour.RED);
    one.put("b", Colour.GREEN);
    Map<String, Colour> other = new LinkedHashMap<>();
    other.put("b", Colour.GREEN);
    other.put("a", Colour.RED);

    assertThat(digest(tree(one))).isEqualTo(digest(tree(other)));
    assertThat(List.copyOf(Values.copy(tree(other)).colours().keySet())).containsExactly("a", "b");
  }

  @Test
  void digestTellsMapsThatSwapTheirValuesApart() {
    Map<String, Colour> one = Map.of("a", Colour.RED, "b", Colour.GREEN);
    Map<String, Colour> other = Map.of("a", Colour.GREEN, "b", Colour.RED);

    assertThat(digest(tree(one))).isNotEqualTo(digest(tree(other)));
  }

  @Test
  void valueOutsideTheModelIsNamed() {
    assertThatThrownBy(() -> digest(new Anything(new Thread())))
        .hasMessageContaining("a Thread is no value");
  }

  @Test
  void nestingTooDeepIsRefused() {
    Nest nest = new Nest(null);
    for (int i = 0; i < Values.MAX_DEPTH; i++) {
      nest = new Nest(nest);
    }
    Nest tooDeep = nest;

    assertThatThrownBy(() -> digest(tooDeep)).hasMessageContaining("nested more than 64 deep");
  }

  @Test
  void hugeValueIsRefused() {
    Anything huge = new Anything(Collections.nCopies(Values.MAX_PARTS + 1, "x"));

    assertThatThrownBy(() -> digest(huge)).hasMessageContaining("send it in pieces");
    assertThatThrownBy(() -> digest(new Anything("x".repeat(10_000_000))))
        .hasMessageContaining("send it in pieces");
    assertThat(Values.render(huge)).hasSizeLessThan(500);
  }

  private static Tree tree(Map<String, Colour> colours) {
    return new Tree(List.of(), colours, Optional.empty(), (short) 0);
  }

  private static long digest(Record value) {
    return new ValueDigest().of(Shape.of(value.getClass()), value);
  }
}

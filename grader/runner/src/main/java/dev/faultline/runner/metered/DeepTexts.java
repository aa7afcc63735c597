package dev.faultline.runner.metered;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// In place of `Arrays.deepToString`, which keeps a table of the arrays that it is inside of, and
/// so asks arrays for the hash codes that they do not have here.
public final class DeepTexts {

  private final StringBuilder text = new StringBuilder();
  private final List<Object> open = new ArrayList<>();

  private DeepTexts() {}

  /// In place of `Arrays.deepToString(array)`.
  public static String deepToString(@Nullable Object @Nullable [] array) {
    if (array == null) {
      return "null";
    }
    DeepTexts deep = new DeepTexts();
    deep.append(array);
    return deep.text.toString();
  }

  private void append(@Nullable Object[] array) {
    open.add(array);
    text.append('[');
    for (int i = 0; i < array.length; i++) {
      text.append(i == 0 ? "" : ", ");
      appendElement(array[i]);
    }
    text.append(']');
    open.removeLast();
  }

  private void appendElement(@Nullable Object element) {
    switch (element) {
      case null -> text.append("null");
      case Object[] inner when isOpen(inner) -> text.append("[...]");
      case Object[] inner -> append(inner);
      case byte[] bytes -> text.append(Arrays.toString(bytes));
      case short[] shorts -> text.append(Arrays.toString(shorts));
      case int[] ints -> text.append(Arrays.toString(ints));
      case long[] longs -> text.append(Arrays.toString(longs));
      case char[] chars -> text.append(Arrays.toString(chars));
      case float[] floats -> text.append(Arrays.toString(floats));
      case double[] doubles -> text.append(Arrays.toString(doubles));
      case boolean[] booleans -> text.append(Arrays.toString(booleans));
      default -> text.append(element);
    }
  }

  @SuppressWarnings("ReferenceEquality") // it is about this very array
  private boolean isOpen(Object[] array) {
    for (Object other : open) {
      if (other == array) {
        return true;
      }
    }
    return false;
  }
}

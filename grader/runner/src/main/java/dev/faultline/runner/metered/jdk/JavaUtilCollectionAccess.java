package dev.faultline.runner.metered.jdk;

import java.util.List;

/// Stands in for `jdk.internal.access.JavaUtilCollectionAccess`.
public interface JavaUtilCollectionAccess {

  /// A fixed list behind which stands this very array.
  <E> List<E> listFromTrustedArray(Object[] array);

  /// The same, with null elements.
  <E> List<E> listFromTrustedArrayNullsAllowed(Object[] array);
}

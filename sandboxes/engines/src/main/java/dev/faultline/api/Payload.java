package dev.faultline.api;

/// A value that may travel in a message, be set as a timer's tag, or be stored on a {@link Disk}.
///
/// Only records implement it. Their components are primitives, `String`, `byte[]`, enums, other
/// payload records, and `List`, `Map` and `Optional` of these. Copying, size, digest and rendering
/// are made from the fields; `equals`, `hashCode` and `toString` of the record take no part.
public interface Payload {}

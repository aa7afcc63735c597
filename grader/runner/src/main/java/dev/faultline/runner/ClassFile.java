package dev.faultline.runner;

/// One compiled class.
///
/// @param name binary name, such as `MyAcceptor$State`
/// @param bytes not copied
@SuppressWarnings("ArrayRecordComponent") // Class files are never compared.
public record ClassFile(String name, byte[] bytes) {}

package dev.faultline.content;

/// A scalar of a YAML file.
///
/// @param line the line in which its text begins, from 1
record YamlText(String value, int line) {}

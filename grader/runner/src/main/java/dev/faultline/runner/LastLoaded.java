package dev.faultline.runner;

/// A class that no training loads, so that it is in no AOT cache: who loads it goes the whole way
/// of a class out of a jar.
final class LastLoaded {

  private LastLoaded() {}
}

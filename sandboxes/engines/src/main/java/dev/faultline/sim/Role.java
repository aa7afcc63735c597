package dev.faultline.sim;

import java.util.List;

/// A strategy interface of an engine, with the families of fault plans and the properties that it
/// can be judged by.
///
/// @param id such as `acceptor`; names in `exercise.yaml`
/// @param strategyType the interface that a learner's class implements
/// @param families ids of the families that this role can be run in
/// @param properties ids of the properties that can break
public record Role(
    String id, Class<?> strategyType, List<String> families, List<Property> properties) {

  public Role {
    families = List.copyOf(families);
    properties = List.copyOf(properties);
  }
}

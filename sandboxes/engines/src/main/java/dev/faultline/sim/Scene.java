package dev.faultline.sim;

import dev.faultline.api.Payload;
import java.util.List;

/// What an engine puts into the simulator for one run: its nodes, its clients and its checker. It
/// is made anew for each run.
public interface Scene {

  /// The run is about to begin; `marks` takes down what the scene has to say of it.
  void begin(Marks marks);

  /// The nodes, by index.
  List<NodeSpec> nodes();

  /// What `operation` brings to its node: a message from itself that can not be lost.
  Payload request(Operation operation);

  /// Watches the run and judges it.
  Monitor monitor();
}

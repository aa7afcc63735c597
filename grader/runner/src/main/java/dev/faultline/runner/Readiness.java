package dev.faultline.runner;

import dev.faultline.runner.jail.Layer;
import java.util.ArrayList;
import java.util.List;

/// What a process says when it is warm: which walls it has put up around itself. It says so before
/// it hears of anything that a stranger wrote.
///
/// @param layers in the order in which they were put up; none where it was not asked for any
public record Readiness(List<Layer> layers) {

  private static final int MAX_LAYERS = 16;

  /// Characters have up to three bytes each.
  private static final int MAX_DETAIL_BYTES = 3 * Layer.MAX_DETAIL;

  public Readiness {
    layers = List.copyOf(layers);
  }

  public Frame toFrame() {
    FieldWriter fields = new FieldWriter().integer(layers.size());
    for (Layer layer : layers) {
      fields.constant(layer.kind()).bool(layer.isInForce()).string(layer.detail());
    }
    return new Frame(Frame.Type.READY, fields.toBytes());
  }

  /// What a READY frame says.
  ///
  /// @throws MalformedFrameException when the frame is no such one
  public static Readiness from(Frame frame) throws MalformedFrameException {
    if (frame.type() != Frame.Type.READY) {
      throw new MalformedFrameException("it said " + frame.type() + " where READY was due");
    }
    FieldReader fields = new FieldReader(frame.payload());
    List<Layer> layers = new ArrayList<>();
    int count = fields.integer(0, MAX_LAYERS);
    for (int i = 0; i < count; i++) {
      layers.add(
          new Layer(
              fields.constant(Layer.Kind.class), fields.bool(), fields.string(MAX_DETAIL_BYTES)));
    }
    fields.end();
    return new Readiness(layers);
  }
}

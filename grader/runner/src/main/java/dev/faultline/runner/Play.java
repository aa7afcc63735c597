package dev.faultline.runner;

import dev.faultline.sim.LinkToken;
import dev.faultline.sim.Replay;

/// A run to be made with the strategy that a runner was opened with.
///
/// @param replay what happens without a hand; see {@link Replay#encode}
/// @param token what is done by hand: a panel; see {@link LinkToken#encode}
/// @param maxEvents the run ends when it has so many
public record Play(String replay, String token, int maxEvents) {

  /// This play in a frame.
  public Frame toFrame() {
    byte[] bytes = new FieldWriter().string(replay).string(token).integer(maxEvents).toBytes();
    return new Frame(Frame.Type.PLAY, bytes);
  }

  /// The play that a frame carries.
  static Play from(Frame frame) throws MalformedFrameException {
    if (frame.type() != Frame.Type.PLAY) {
      throw new MalformedFrameException("a play was due, not " + frame.type());
    }
    FieldReader in = new FieldReader(frame.payload());
    Play play =
        new Play(
            in.string(Replay.MAX_CHARACTERS),
            in.string(LinkToken.MAX_CHARACTERS),
            in.integer(1, Integer.MAX_VALUE));
    in.end();
    return play;
  }
}

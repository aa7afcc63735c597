package dev.faultline.sim.search;

/// Searches all interleavings of a small world, breadth first, and says whether every invariant
/// holds in all of them, or gives a shortest way to a state where one does not.
///
/// One thread, no chance, no clock: the same world and limits give the same answer everywhere.
public final class Explorer {

  private final World world;
  private final Limits limits;
  private final Succession succession;

  /// @param succession how programs are brought back into earlier states
  public Explorer(World world, Limits limits, Succession succession) {
    this.world = world;
    this.limits = limits;
    this.succession = succession;
  }

  /// Searches every state.
  public Answer explore() {
    return new Search(world, limits, succession, false).answer();
  }

  /// Leaves out interleavings that can make no difference, where the world allows that; the answer
  /// is the same but for the number of states and the depth. Where something breaks, or the little
  /// that is needed to know what can be left out is too much, every state is searched: only so is
  /// the way to what broke a shortest one.
  public Answer exploreReduced() {
    if (Reduction.suits(world)
        && new Search(world, limits, succession, true).answer() instanceof Answer.Holds holds) {
      return holds;
    }
    return explore();
  }
}

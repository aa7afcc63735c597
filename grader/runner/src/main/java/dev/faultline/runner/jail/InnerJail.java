package dev.faultline.runner.jail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The walls that a process puts up around itself, once it has loaded what it needs. There is no
/// way back.
public final class InnerJail {

  /// The argument by which a process is asked to put up its walls.
  public static final String ARGUMENT = "jailed";

  /// Whom the walls are for.
  public enum Inmate {
    /// A process that runs learners' code: it keeps the pipes it has, and reaches nothing more.
    RUNNER(64),
    /// A process of ours that reads learners' code. What it may read is told by the outer wall.
    HELPER(256);

    private final int openFiles;

    Inmate(int openFiles) {
      this.openFiles = openFiles;
    }

    private List<Layer.Kind> walls() {
      return switch (this) {
        case RUNNER ->
            List.of(
                Layer.Kind.RLIMITS,
                Layer.Kind.NO_NEW_PRIVILEGES,
                Layer.Kind.LANDLOCK,
                Layer.Kind.SECCOMP);
        case HELPER ->
            List.of(Layer.Kind.RLIMITS, Layer.Kind.NO_NEW_PRIVILEGES, Layer.Kind.SECCOMP);
      };
    }

    private long[] filter() {
      return switch (this) {
        case RUNNER -> Seccomp.forRunner();
        case HELPER -> Seccomp.forHelper();
      };
    }
  }

  private final Inmate inmate;
  private final @Nullable SystemCalls calls;
  private final String whyNot;

  private InnerJail(Inmate inmate, @Nullable SystemCalls calls, String whyNot) {
    this.inmate = inmate;
    this.calls = calls;
    this.whyNot = whyNot;
  }

  /// Whether this process was asked to put up walls.
  public static boolean isAskedFor(String... arguments) {
    return List.of(arguments).contains(ARGUMENT);
  }

  /// Links and builds all that is needed, and restricts nothing: a dry jail. This takes most of the
  /// time; it may run in a thread of its own while the process warms up.
  public static InnerJail prepare(Inmate inmate) {
    try {
      SystemCalls calls = SystemCalls.link();
      InnerJail jail = new InnerJail(inmate, calls, "");
      // What the walls themselves need is loaded before the first of them stands.
      jail.putUp(calls.dry());
      return jail;
    } catch (UnsupportedOperationException e) {
      return new InnerJail(inmate, null, String.valueOf(e.getMessage()));
    }
  }

  /// Puts the walls up around this process.
  ///
  /// @return each of them, and whether it stands
  public List<Layer> close() {
    return calls == null
        ? inmate.walls().stream().map(kind -> Layer.missing(kind, whyNot)).toList()
        : putUp(calls);
  }

  private List<Layer> putUp(SystemCalls toMake) {
    List<Layer> layers = new ArrayList<>();
    for (Layer.Kind kind : inmate.walls()) {
      layers.add(
          switch (kind) {
            case RLIMITS -> Rlimits.apply(toMake, inmate.openFiles);
            case NO_NEW_PRIVILEGES -> Landlock.noNewPrivileges(toMake);
            case LANDLOCK -> new Landlock(toMake).restrict(kind, List.of());
            case SECCOMP -> Seccomp.apply(toMake, inmate.filter());
            case OUTER_LANDLOCK -> throw new IllegalStateException("it is put on from outside");
          });
    }
    return layers;
  }
}

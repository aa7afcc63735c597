package dev.faultline.runner;

import dev.faultline.sim.search.Limits;
import java.util.ArrayList;
import java.util.List;

/// What one runner process is to run.
///
/// @param className the class that implements the role's strategy type
/// @param classes all classes of the submission, verified and metered
/// @param families in the order in which they are run
/// @param stepBudget metered steps for one run
/// @param hiddenMayBeShown whether the trace of a failed hidden run may leave this process
/// @param isShown whether anybody looks at a failing run: else none is shrunk and recorded
public record Job(
    String engine,
    String role,
    String className,
    List<ClassFile> classes,
    List<Family> families,
    long stepBudget,
    boolean hiddenMayBeShown,
    boolean isShown) {

  /// No submission has more classes.
  public static final int MAX_CLASSES = 1_000;

  /// No family has more runs.
  public static final int MAX_RUNS = 100_000;

  /// No job has more families: those of one exercise, or those of twenty secrets.
  public static final int MAX_FAMILIES = 300;

  private static final int RUNS_OF_A_SEARCH = 250;

  /// The longest name, in UTF-8.
  public static final int MAX_NAME_BYTES = 1_000;

  /// The largest class file.
  public static final int MAX_CLASS_BYTES = 1 << 20;

  public Job {
    classes = List.copyOf(classes);
    families = List.copyOf(families);
  }

  /// The runs of one family: first those with visible seeds, then those with hidden ones; or the
  /// search of a small world, which has no seeds, hides nothing and counts as one run.
  ///
  /// @param mostStates how many states the search looks at; 0 where there are seeds
  public record Family(String id, List<Long> visibleSeeds, List<Long> hiddenSeeds, int mostStates) {

    public Family {
      visibleSeeds = List.copyOf(visibleSeeds);
      hiddenSeeds = List.copyOf(hiddenSeeds);
    }

    /// A family that is run with seeds.
    public Family(String id, List<Long> visibleSeeds, List<Long> hiddenSeeds) {
      this(id, visibleSeeds, hiddenSeeds, 0);
    }

    /// A small world that is searched.
    public static Family searched(String id, int mostStates) {
      return new Family(id, List.of(), List.of(), mostStates);
    }

    /// Whether it is a small world that is searched.
    public boolean isSearched() {
      return mostStates > 0;
    }

    /// How many runs there are.
    public int runs() {
      return isSearched() ? 1 : visibleSeeds.size() + hiddenSeeds.size();
    }

    /// About how long they take together, in runs.
    public int effort() {
      return isSearched() ? RUNS_OF_A_SEARCH : runs();
    }

    /// The seed of run `index`, from 0.
    long seed(int index) {
      return isHidden(index)
          ? hiddenSeeds.get(index - visibleSeeds.size())
          : visibleSeeds.get(index);
    }

    /// Whether run `index` has a hidden seed.
    public boolean isHidden(int index) {
      return !isSearched() && index >= visibleSeeds.size();
    }
  }

  /// This job with other families.
  public Job of(List<Family> others) {
    return new Job(engine, role, className, classes, others, stepBudget, hiddenMayBeShown, isShown);
  }

  /// This job for one who only wants to know whether it fails.
  public Job unshown() {
    return new Job(engine, role, className, classes, families, stepBudget, hiddenMayBeShown, false);
  }

  /// This job in a frame of `type`.
  public Frame toFrame(Frame.Type type) {
    FieldWriter out = new FieldWriter().string(engine).string(role).string(className);
    out.integer(classes.size());
    classes.forEach(file -> out.string(file.name()).bytes(file.bytes()));
    out.integer(families.size());
    for (Family family : families) {
      out.string(family.id()).longs(family.visibleSeeds()).longs(family.hiddenSeeds());
      out.integer(family.mostStates());
    }
    return new Frame(
        type, out.longInteger(stepBudget).bool(hiddenMayBeShown).bool(isShown).toBytes());
  }

  /// The job that a frame carries.
  static Job from(Frame frame) throws MalformedFrameException {
    FieldReader in = new FieldReader(frame.payload());
    String engine = in.string(MAX_NAME_BYTES);
    String role = in.string(MAX_NAME_BYTES);
    String className = in.string(MAX_NAME_BYTES);
    List<ClassFile> classes = new ArrayList<>();
    for (int left = in.integer(0, MAX_CLASSES); left > 0; left--) {
      classes.add(new ClassFile(in.string(MAX_NAME_BYTES), in.bytes(MAX_CLASS_BYTES)));
    }
    List<Family> families = new ArrayList<>();
    for (int left = in.integer(0, MAX_FAMILIES); left > 0; left--) {
      families.add(
          new Family(
              in.string(MAX_NAME_BYTES),
              in.longs(MAX_RUNS),
              in.longs(MAX_RUNS),
              in.integer(0, Limits.MAX_STATES)));
    }
    long stepBudget = in.longInteger();
    Job job = new Job(engine, role, className, classes, families, stepBudget, in.bool(), in.bool());
    in.end();
    return job;
  }
}

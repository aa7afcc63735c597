package dev.faultline.shelf;

import dev.faultline.content.Catalogue;
import dev.faultline.content.ContentFolders;
import dev.faultline.content.ContentProblem;
import dev.faultline.content.Exercise;
import dev.faultline.content.Library;
import dev.faultline.content.Proof;
import dev.faultline.shelf.Edition.Closed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/// Holds the current {@link Edition}, and puts the next one in its place as a whole.
///
/// Exercises that were there at the start, in the built-in folder, were proved when this program
/// was built. All others are closed until the gate has passed them on this server.
public final class Shelf {

  private final ContentFolders folders;
  private final Set<Proof> proved = new HashSet<>();
  private final Map<Proof, List<String>> unsound = new HashMap<>();
  private Catalogue catalogue;
  private List<ContentProblem> readProblems;
  private volatile Edition current;
  private List<ContentProblem> figureProblems = List.of();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /// With what is in `library`.
  public Shelf(Library library) {
    this.folders = library.folders();
    this.catalogue = library.catalogue();
    this.readProblems = library.problems();
    catalogue.exercises().stream()
        .filter(exercise -> !folders.isOwn(catalogue.folderOf(exercise)))
        .forEach(exercise -> proved.add(Proof.of(exercise)));
    // So that a page of the last run of this server shows an edition that is not this one.
    this.current = new Edition(System.currentTimeMillis(), catalogue, closed(), problems());
  }

  /// What is shown now.
  public Edition current() {
    return current;
  }

  /// Calls `then` after every change, on the thread that made it.
  public void onChange(Runnable then) {
    listeners.add(then);
  }

  /// The folders were read: this is their last good state, and what is wrong with the present one.
  synchronized void read(Catalogue good, List<ContentProblem> problems) {
    catalogue = good;
    readProblems = List.copyOf(problems);
    change();
  }

  /// The next exercise that the gate is to look at.
  public synchronized Optional<Exercise> unproved() {
    return catalogue.exercises().stream()
        .filter(exercise -> closedFor(exercise).equals(Optional.of(Closed.CHECKING)))
        .findFirst();
  }

  /// The gate has looked at `exercise`: whatever else has changed since, this holds for all that
  /// have the same proof.
  ///
  /// @param complaints what is wrong with it; none when it is sound
  public synchronized void judged(Exercise exercise, List<String> complaints) {
    if (complaints.isEmpty()) {
      proved.add(Proof.of(exercise));
    } else {
      unsound.put(Proof.of(exercise), List.copyOf(complaints));
    }
    change();
  }

  /// The figures of this catalogue were held against their runs.
  ///
  /// @param problems what is wrong with them
  public synchronized void figures(List<ContentProblem> problems) {
    if (!figureProblems.equals(problems)) {
      figureProblems = List.copyOf(problems);
      change();
    }
  }

  /// Where the lessons are read from.
  public ContentFolders folders() {
    return folders;
  }

  /// The edition in which the gate is done with an exercise, if it is so within `atMost`; else the
  /// current one.
  public synchronized Edition settled(String exercise, Duration atMost)
      throws InterruptedException {
    long deadline = System.nanoTime() + atMost.toNanos();
    long left = atMost.toNanos();
    while (current.closed().get(exercise) == Closed.CHECKING && left > 0) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
      left = deadline - System.nanoTime();
    }
    return current;
  }

  private void change() {
    Map<String, Closed> closed = closed();
    boolean same = current.catalogue().equals(catalogue) && current.closed().equals(closed);
    long number = same ? current.number() : current.number() + 1;
    current = new Edition(number, catalogue, closed, problems());
    notifyAll();
    listeners.forEach(Runnable::run);
  }

  private Map<String, Closed> closed() {
    Map<String, Closed> closed = new HashMap<>();
    for (Exercise exercise : catalogue.exercises()) {
      closedFor(exercise).ifPresent(why -> closed.put(exercise.id(), why));
    }
    return closed;
  }

  private Optional<Closed> closedFor(Exercise exercise) {
    Proof proof = Proof.of(exercise);
    if (proved.contains(proof)) {
      return Optional.empty();
    }
    return Optional.of(unsound.containsKey(proof) ? Closed.UNSOUND : Closed.CHECKING);
  }

  /// Those of the reading, then those of figures, then those of the gate.
  private List<ContentProblem> problems() {
    List<ContentProblem> problems = new ArrayList<>(readProblems);
    problems.addAll(figureProblems);
    for (Exercise exercise : catalogue.exercises()) {
      unsound
          .getOrDefault(Proof.of(exercise), List.of())
          .forEach(complaint -> problems.add(ofGate(exercise, complaint)));
    }
    return problems;
  }

  private ContentProblem ofGate(Exercise exercise, String complaint) {
    Path folder = catalogue.folderOf(exercise);
    Path root = folders.holding(folder);
    return new ContentProblem(
        root,
        root.relativize(folder).resolve("exercise.yaml").toString().replace('\\', '/'),
        1,
        "the gate does not let '" + exercise.id() + "' pass: " + complaint,
        "mend the exercise and save it; './faultline check' says more");
  }
}

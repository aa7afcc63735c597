/** One moment of a run, as the transcript's line says it. */
export interface Moment {
  /** From 0 over the whole run. */
  readonly index: number;
  /** Index of its last event, by which links name it. */
  readonly event: number;
  /** -1 where it happens everywhere. */
  readonly lane: number;
  /** Index of the moment in which the message was sent or the timer set; -1 where there is none. */
  readonly cause: number;
  readonly line: HTMLElement;
}

/** Reads the moments of a transcript, the folded ones too. */
export function momentsOf(list: HTMLElement): Moment[] {
  return [...list.querySelectorAll<HTMLElement>(".moment")].map((line) => ({
    index: Number(line.dataset.moment),
    event: Number(line.dataset.event),
    lane: Number(line.dataset.lane),
    cause: Number(line.dataset.cause),
    line,
  }));
}

/**
 * The moments that led to `at` and those that came of it (Lamport's happened-before): a node's own
 * moments in their order, and each message from its sending to its arrival, one after the other.
 */
export function related(moments: readonly Moment[], at: number): Set<number> {
  const chosen = moments[at];
  if (!chosen) {
    return new Set();
  }
  const past = new Set([chosen.index]);
  const lanes = new Set([chosen.lane]);
  for (let i = at; i >= 0; i--) {
    const moment = moments[i];
    if (moment && (past.has(moment.index) || (moment.lane >= 0 && lanes.has(moment.lane)))) {
      past.add(moment.index);
      lanes.add(moment.lane);
      past.add(moment.cause);
    }
  }
  const future = new Set([chosen.index]);
  const reached = new Set([chosen.lane]);
  for (const moment of moments.slice(at + 1)) {
    if (future.has(moment.cause) || (moment.lane >= 0 && reached.has(moment.lane))) {
      future.add(moment.index);
      reached.add(moment.lane);
    }
  }
  return new Set([...past, ...future]);
}

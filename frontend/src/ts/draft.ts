import { csrfToken, keep, recall } from "./store";

/** What this browser keeps of an exercise. `sent` says whether the server has the same. */
interface Kept {
  source: string;
  at: number;
  sent: boolean;
}

export type DraftState = "saved" | "local" | "restored";

const SEND_AFTER_MILLIS = 800;

/**
 * A learner's text between visits: in this browser at once, on each change, and on the server a moment later. A
 * change that the server has not confirmed is newer than what the server has; otherwise the later one wins.
 */
export class Draft {
  private readonly key: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pending: string | undefined;

  constructor(
    exercise: string,
    private readonly url: string,
    private readonly tell: (state: DraftState) => void,
  ) {
    this.key = "draft:" + exercise;
    addEventListener("online", () => void this.send());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") {
        void this.send();
      }
    });
  }

  /** What this browser kept; null where nothing was written yet. */
  local(): string | null {
    return this.kept()?.source ?? null;
  }

  /**
   * What the server has, where that is newer than what this browser kept; else null. It is always asked, since its
   * answer brings the token as well.
   */
  async newer(): Promise<string | null> {
    const there = await this.fetch();
    const kept = this.kept();
    if (kept && !kept.sent) {
      this.pending = kept.source;
      void this.send();
      return null;
    }
    if (there === null || kept?.source === there.source || (kept?.at ?? 0) > there.at) {
      return null;
    }
    this.keep({ ...there, sent: true });
    return there.source;
  }

  private async fetch(): Promise<{ source: string; at: number } | null> {
    try {
      const response = await fetch(this.url, { headers: { Accept: "application/json" } });
      if (response.status !== 200) {
        return null;
      }
      const { source, at } = (await response.json()) as { source?: string; at?: number | string };
      if (typeof source !== "string" || source === "") {
        return null;
      }
      return { source, at: at === undefined ? Date.now() : new Date(at).getTime() };
    } catch {
      return null;
    }
  }

  /** Keeps `source` here before it returns, and sends it soon. */
  changed(source: string): void {
    this.pending = source;
    if (this.keep({ source, at: Date.now(), sent: false })) {
      this.tell("local");
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), SEND_AFTER_MILLIS);
  }

  /** Whether there is something that the server has not got. */
  waits(): boolean {
    return this.pending !== undefined;
  }

  /** Sends at once what the server has not got; ends also where it could not. */
  async send(): Promise<void> {
    const source = this.pending;
    if (source === undefined) {
      return;
    }
    clearTimeout(this.timer);
    try {
      const response = await fetch(this.url, {
        method: "PUT",
        headers: { "Content-Type": "application/json", "X-XSRF-TOKEN": csrfToken() },
        body: JSON.stringify({ source }),
        keepalive: source.length < 30_000,
      });
      if (response.ok && this.pending === source) {
        this.pending = undefined;
        this.keep({ source, at: Date.now(), sent: true });
        this.tell("saved");
      }
    } catch {
      // Offline: the next change, the next visit or the network's return sends it.
    }
  }

  private kept(): Kept | null {
    try {
      const kept = JSON.parse(recall(this.key) ?? "null") as Kept | null;
      return kept && typeof kept.source === "string" ? kept : null;
    } catch {
      return null;
    }
  }

  private keep(kept: Kept): boolean {
    return keep(this.key, JSON.stringify(kept));
  }
}

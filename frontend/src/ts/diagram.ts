import { type Moment, momentsOf, related } from "./happens";
import { Picture } from "./picture";
import { swipes } from "./swipe";

const PLAY_MILLIS = 700;
const OF_NOTE =
  ".crash, .restart, .heal, .break, .lose, .duplicate, .client, .decide, .execute, .complete, .lamp";

/** A run that can be stepped through; picture and transcript are kept in step. */
class Run {
  private readonly list: HTMLElement;
  private readonly moments: Moment[];
  private readonly picture: Picture;
  private at: number;
  private selecting = false;
  private playing: number | undefined;

  constructor(
    private readonly root: HTMLElement,
    private readonly area: HTMLElement,
    list: HTMLElement,
  ) {
    this.list = list;
    this.moments = momentsOf(list);
    this.picture = new Picture(area, this.moments);
    this.at = Math.max(0, this.moments.findIndex(({ line }) => line.matches(".now")));
  }

  start(): void {
    this.root.classList.add("scripted");
    for (const hidden of this.root.querySelectorAll<HTMLElement>(".stepper > [hidden]")) {
      hidden.hidden = false;
    }
    this.root.addEventListener("keydown", (event) => this.onKey(event));
    this.link(".step-back", () => this.at - 1);
    this.link(".step-on", () => this.at + 1);
    this.link(".note-back", () => this.note(-1));
    this.link(".note-on", () => this.note(1));
    this.list.addEventListener("click", (event) => this.onLine(event));
    this.area.addEventListener("click", (event) => this.onPicture(event));
    this.find<HTMLInputElement>(".scrub")?.addEventListener("input", (event) => {
      const index = Number((event.target as HTMLInputElement).value);
      this.show(this.moments.findIndex((moment) => moment.index >= index));
    });
    this.find(".play")?.addEventListener("click", () => this.play());
    this.find(".causes")?.addEventListener("click", () => this.select(!this.selecting));
    this.find(".filters")?.addEventListener("change", () => this.filter());
    this.find(".unfold")?.addEventListener("click", (event) => this.unfold(event));
    swipes(this.area, (direction) => this.show(this.at + direction));
    this.show(this.at, false);
  }

  private find<E extends HTMLElement>(selector: string): E | null {
    return this.root.querySelector<E>(selector);
  }

  private link(selector: string, to: () => number): void {
    this.find(selector)?.addEventListener("click", (event) => {
      event.preventDefault();
      this.show(to());
    });
  }

  private onKey(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || target.matches("select")) {
      return;
    }
    if (event.key === " " && target.matches(".spacetime-area, .transcript, .scrub")) {
      event.preventDefault();
      this.play();
      return;
    }
    if (event.key === "Escape" && this.selecting) {
      this.select(false);
      return;
    }
    const to = this.target(event, target.matches(".transcript, .scrub"));
    if (to !== undefined) {
      event.preventDefault();
      this.show(to);
    }
  }

  private target(event: KeyboardEvent, inTranscript: boolean): number | undefined {
    switch (event.key) {
      case "ArrowRight":
        return event.shiftKey ? this.note(1) : this.at + 1;
      case "ArrowLeft":
        return event.shiftKey ? this.note(-1) : this.at - 1;
      case "ArrowDown":
        return inTranscript ? this.at + 1 : undefined;
      case "ArrowUp":
        return inTranscript ? this.at - 1 : undefined;
      case "Home":
        return 0;
      case "End":
        return this.moments.length - 1;
      default:
        return undefined;
    }
  }

  private onLine(event: MouseEvent): void {
    const line = (event.target as Element).closest(".moment");
    const at = this.moments.findIndex((moment) => moment.line === line);
    if (at >= 0) {
      event.preventDefault();
      this.show(at);
    }
  }

  private onPicture(event: MouseEvent): void {
    const piece = (event.target as Element).closest<SVGElement>(".msg, .row, .fold");
    if (!piece) {
      return;
    }
    if (piece.matches(".fold")) {
      this.unfold(event);
      return;
    }
    const { moment, from, to } = piece.dataset;
    const index = Number(moment ?? (Number(to) < 0 ? from : to));
    this.show(this.moments.findIndex((candidate) => candidate.index === index));
    if (piece.matches(".msg")) {
      this.select(true);
    }
  }

  /** The next moment of note in a direction. */
  private note(direction: 1 | -1): number {
    for (let i = this.at + direction; i >= 0 && i < this.moments.length; i += direction) {
      const line = this.moments[i]?.line;
      if (line && (line.matches(`.broken, ${OF_NOTE}`) || line.querySelector(OF_NOTE))) {
        return i;
      }
    }
    return this.at;
  }

  private show(to: number, moves = true): void {
    this.at = Math.max(0, Math.min(this.moments.length - 1, to));
    const now = this.moments[this.at];
    if (!now) {
      return;
    }
    this.root.dispatchEvent(new CustomEvent("moment", { bubbles: true, detail: now.event }));
    const values = new Map<string, string>();
    this.moments.forEach(({ line }, i) => {
      line.classList.toggle("now", i === this.at);
      line.classList.toggle("after", i > this.at);
      line.removeAttribute("aria-current");
      if (i <= this.at) {
        for (const cell of line.querySelectorAll<HTMLElement>(".cell")) {
          const value = cell.querySelector(".value")?.textContent ?? "";
          values.set(`${cell.dataset.lane} ${cell.dataset.cell}`, value);
        }
      }
    });
    now.line.setAttribute("aria-current", "step");
    const fold = now.line.closest("details");
    if (fold) {
      fold.open = true;
    }
    this.picture.show(now.index);
    this.picture.state(values);
    if (this.selecting) {
      this.highlight();
    }
    this.say(now, moves);
    scrollInto(now.line);
  }

  private say(now: Moment, moves: boolean): void {
    const scrub = this.find<HTMLInputElement>(".scrub");
    const place = this.find<HTMLOutputElement>(".step-place");
    if (scrub && place) {
      const of = Number(scrub.max) + 1;
      scrub.value = String(now.index);
      place.value = (place.dataset.of ?? "")
        .replace("{0}", String(now.index + 1))
        .replace("{1}", String(of));
      scrub.setAttribute("aria-valuetext", now.line.querySelector(".what")?.firstElementChild?.textContent ?? "");
    }
    const address = new URL((this.root.dataset.stepUrl ?? "") + now.event, location.href);
    if (moves && address.pathname === location.pathname) {
      history.replaceState(history.state, "", address);
    }
    const copy = this.root.closest(".counterexample")?.querySelector<HTMLElement>("[data-copy]");
    if (copy && moves) {
      copy.dataset.copy = address.pathname + address.search;
    }
  }

  private play(): void {
    const button = this.find<HTMLButtonElement>(".play");
    if (this.playing !== undefined) {
      clearInterval(this.playing);
      this.playing = undefined;
    } else {
      if (this.at === this.moments.length - 1) {
        this.show(0);
      }
      this.playing = window.setInterval(() => {
        if (this.at === this.moments.length - 1 || !this.root.isConnected) {
          this.play();
        } else {
          this.show(this.at + 1);
        }
      }, PLAY_MILLIS);
    }
    button?.setAttribute("aria-pressed", String(this.playing !== undefined));
  }

  private select(selecting: boolean): void {
    this.selecting = selecting;
    this.find(".causes")?.setAttribute("aria-pressed", String(selecting));
    this.root.classList.toggle("selecting", selecting);
    this.highlight();
  }

  private highlight(): void {
    const chosen = this.selecting ? related(this.moments, this.at) : undefined;
    this.picture.select(chosen);
    for (const { index, line } of this.moments) {
      line.classList.toggle("aside", chosen !== undefined && !chosen.has(index));
    }
  }

  private filter(): void {
    for (const box of this.root.querySelectorAll<HTMLInputElement>(".filters [type=checkbox]")) {
      this.root.classList.toggle(`no-${box.value}`, !box.checked);
    }
    const chosen = this.find<HTMLSelectElement>(".of-node")?.value ?? "";
    const lane = chosen === "" ? undefined : Number(chosen);
    this.picture.only(lane);
    for (const moment of this.moments) {
      const other = lane !== undefined && moment.lane !== lane && moment.lane >= 0;
      moment.line.classList.toggle("off", other);
    }
  }

  /** Fetches the run again with nothing folded, and puts it in place of this one. */
  private unfold(event: Event): void {
    const link = this.find<HTMLAnchorElement>(".unfold");
    if (link) {
      event.preventDefault();
      const address = new URL(link.href);
      address.searchParams.set("at", String(this.moments[this.at]?.event ?? 0));
      void window.htmx.ajax("get", address.pathname + address.search, {
        target: this.root,
        select: ".spacetime-run",
        swap: "outerHTML",
      });
    }
  }
}

/** Moves the transcript's own scrolling only, never the page's. */
function scrollInto(line: HTMLElement): void {
  const words = line.closest<HTMLElement>(".spacetime-words");
  if (!words || words.scrollHeight <= words.clientHeight) {
    return;
  }
  const box = words.getBoundingClientRect();
  const row = line.getBoundingClientRect();
  if (row.top < box.top + box.height / 6 || row.bottom > box.bottom - box.height / 6) {
    words.scrollTop += row.top + row.height / 2 - (box.top + box.height / 2);
  }
}

const started = new WeakSet<Element>();

/** Makes every run below `root` steppable, once. */
export function diagrams(root: ParentNode): void {
  for (const run of root.querySelectorAll<HTMLElement>(".spacetime-run")) {
    const area = run.querySelector<HTMLElement>(".spacetime-area");
    const list = run.querySelector<HTMLElement>(".transcript");
    if (area && list && list.querySelector(".moment") && !started.has(list)) {
      started.add(list);
      new Run(run, area, list).start();
    }
  }
}

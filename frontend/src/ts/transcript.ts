const FAULTS = new Set(["crash", "restart", "lose", "duplicate", "heal", "break"]);

/** Steps of a run that is shown; state is in the page alone, so a morph may replace any of it. */
class Transcript {
  readonly steps: HTMLElement[];
  private at: number;

  constructor(
    private readonly section: HTMLElement,
    private readonly list: HTMLElement,
  ) {
    this.steps = [...list.querySelectorAll<HTMLElement>(".step")];
    const broken = this.steps.findIndex((step) => step.classList.contains("broken"));
    this.at = broken < 0 ? this.steps.length - 1 : broken;
  }

  start(): void {
    this.list.tabIndex = 0;
    this.list.addEventListener("keydown", (event) => this.onKey(event));
    this.list.addEventListener("click", (event) => {
      const step = event.target instanceof Element ? event.target.closest(".step") : null;
      const index = this.steps.indexOf(step as HTMLElement);
      if (index >= 0) {
        this.show(index);
      }
    });
    this.button(".step-back", () => this.show(this.at - 1));
    this.button(".step-on", () => this.show(this.at + 1));
    const stepper = this.section.querySelector<HTMLElement>(".stepper");
    if (stepper) {
      stepper.hidden = false;
    }
    this.tearLanes();
    this.show(this.at);
  }

  private button(selector: string, run: () => void): void {
    this.section.querySelector(selector)?.addEventListener("click", run);
  }

  private onKey(event: KeyboardEvent): void {
    const to = this.target(event);
    if (to !== undefined && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      this.show(to);
    }
  }

  private target(event: KeyboardEvent): number | undefined {
    switch (event.key) {
      case "ArrowRight":
        return event.shiftKey ? this.fault(1) : this.at + 1;
      case "ArrowLeft":
        return event.shiftKey ? this.fault(-1) : this.at - 1;
      case "ArrowDown":
        return this.at + 1;
      case "ArrowUp":
        return this.at - 1;
      case "Home":
        return 0;
      case "End":
        return this.steps.length - 1;
      default:
        return undefined;
    }
  }

  private fault(direction: 1 | -1): number {
    for (let i = this.at + direction; i >= 0 && i < this.steps.length; i += direction) {
      const step = this.steps[i];
      if (step && (FAULTS.has(step.dataset.kind ?? "") || step.classList.contains("broken"))) {
        return i;
      }
    }
    return this.at;
  }

  private show(index: number): void {
    this.at = Math.max(0, Math.min(this.steps.length - 1, index));
    this.steps.forEach((step, i) => {
      step.classList.toggle("current", i === this.at);
      step.classList.toggle("after", i > this.at);
      if (i === this.at) {
        step.setAttribute("aria-current", "step");
      } else {
        step.removeAttribute("aria-current");
      }
    });
    this.say();
    this.scrollInto();
  }

  private say(): void {
    const place = this.section.querySelector<HTMLOutputElement>(".step-place");
    if (place) {
      place.value = (place.dataset.of ?? "")
        .replace("{0}", String(this.at + 1))
        .replace("{1}", String(this.steps.length));
    }
  }

  /** Moves the list's own scrolling only, never the page's. */
  private scrollInto(): void {
    const step = this.steps[this.at];
    if (!step || this.list.scrollHeight <= this.list.clientHeight) {
      return;
    }
    const box = this.list.getBoundingClientRect();
    const row = step.getBoundingClientRect();
    const margin = box.height / 4;
    if (row.top < box.top + margin || row.bottom > box.bottom - margin) {
      this.list.scrollTop += row.top + row.height / 2 - (box.top + box.height / 2);
    }
  }

  /** A node that has crashed has a torn lane until it restarts. */
  private tearLanes(): void {
    const down = new Set<number>();
    for (const step of this.steps) {
      const lanes = [...step.querySelectorAll(".lane")];
      const own = lanes.findIndex((lane) => lane.classList.contains("here"));
      if (step.dataset.kind === "restart") {
        down.delete(own);
      }
      lanes.forEach((lane, i) => lane.classList.toggle("down", down.has(i)));
      if (step.dataset.kind === "crash") {
        down.add(own);
      }
    }
  }
}

const started = new WeakSet<Element>();

/** Makes every transcript below `root` steppable, once. */
export function transcripts(root: ParentNode): void {
  for (const list of root.querySelectorAll<HTMLElement>(".transcript")) {
    const section = list.closest<HTMLElement>(".counterexample");
    if (section && !started.has(list)) {
      started.add(list);
      new Transcript(section, list).start();
    }
  }
}

/** Shows the copy buttons below `root`; a press copies the whole address. */
export function copyButtons(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>("button.copy[hidden]")) {
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", () => {
      const url = new URL(button.dataset.copy ?? "", location.href).href;
      void navigator.clipboard.writeText(url).then(() => {
        button.textContent = button.dataset.copied ?? button.textContent;
      });
    });
  }
}

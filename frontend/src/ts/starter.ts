import { isolateHistory } from "@codemirror/commands";
import type { EditorView } from "@codemirror/view";
import { keep, recall } from "./store";

/**
 * The way back to the starter, and the way back from there: what was replaced is kept in this browser until it is
 * back, so that nobody need be asked.
 */
export class Starter {
  private readonly key: string;
  private readonly back: HTMLButtonElement | null;
  private readonly mine: HTMLButtonElement | null;

  constructor(
    panel: HTMLElement,
    private readonly view: () => EditorView,
    private readonly starter: string,
    private readonly wasReset: () => void,
  ) {
    this.key = "aside:" + (panel.dataset.exercise ?? "");
    this.back = panel.querySelector<HTMLButtonElement>(".restore");
    this.mine = panel.querySelector<HTMLButtonElement>(".mine");
  }

  start(): void {
    this.back?.addEventListener("click", () => this.reset());
    this.mine?.addEventListener("click", () => this.putBack());
    this.offer();
  }

  /** Each way is offered only where it leads somewhere. */
  offer(): void {
    const text = this.text();
    const aside = recall(this.key);
    if (this.back && this.mine) {
      this.mine.hidden = aside === null || aside === text;
      this.back.hidden = text === this.starter || !this.mine.hidden;
    }
  }

  private reset(): void {
    const isKept = keep(this.key, this.text());
    this.replace(this.starter);
    // Where this browser keeps nothing, undo is the way back, and nothing else is promised.
    if (isKept) {
      this.wasReset();
      this.mine?.focus();
    }
  }

  private putBack(): void {
    const aside = recall(this.key);
    if (aside !== null) {
      const text = this.text();
      keep(this.key, text === this.starter ? null : text);
      this.replace(aside);
      this.view().focus();
    }
  }

  private text(): string {
    return this.view().state.doc.toString();
  }

  private replace(source: string): void {
    const view = this.view();
    view.dispatch({
      changes: { from: 0, to: view.state.doc.length, insert: source },
      selection: { anchor: 0 },
      annotations: isolateHistory.of("full"),
      userEvent: "reset",
    });
    this.offer();
  }
}

import { setDiagnostics } from "@codemirror/lint";
import { EditorView } from "@codemirror/view";
import { offset } from "./diagnostics";
import { type Layout, layOut } from "./layout";

/** The buttons over the editor: format, and the list of keys. */
export class Tools {
  private readonly format: HTMLButtonElement | null;
  private readonly problem: HTMLElement | null;
  private readonly keys: HTMLDialogElement | null;
  private isFormatting = false;

  constructor(
    private readonly panel: HTMLElement,
    private readonly view: () => EditorView,
    private readonly say: (words: string) => void,
  ) {
    this.format = panel.querySelector<HTMLButtonElement>(".code-tools .format");
    this.problem = panel.querySelector<HTMLElement>(".layout-problem");
    this.keys = panel.querySelector<HTMLDialogElement>("dialog.keys-list");
  }

  start(): void {
    this.format?.addEventListener("click", () => void this.layOut());
    this.panel.querySelector(".keys-open")?.addEventListener("click", () => this.keys?.showModal());
    const tools = this.panel.querySelector<HTMLElement>(".code-tools");
    if (tools) {
      tools.hidden = false;
    }
    nameKeys(this.panel);
  }

  /** Has the text laid out; a text that can not be read stays as it is, and the place is shown. */
  async layOut(): Promise<void> {
    if (this.isFormatting || !this.format) {
      return;
    }
    this.isFormatting = true;
    this.forget();
    this.say(this.format.dataset.busy ?? "");
    const layout = await layOut(this.view());
    this.isFormatting = false;
    this.tell(layout);
  }

  /** Opens the list of keys; closing it leads back into the editor. */
  openKeys(): void {
    this.keys?.addEventListener("close", () => this.view().focus(), { once: true });
    this.keys?.showModal();
  }

  /** The text has changed, so what was wrong with it may be so no longer. */
  forget(): void {
    if (this.problem && !this.problem.hidden) {
      this.problem.hidden = true;
      this.problem.textContent = "";
    }
  }

  private tell(layout: Layout): void {
    const words = this.format?.dataset ?? {};
    switch (layout.kind) {
      case "done":
        return this.say(words.done ?? "");
      case "nothing":
        return this.say(words.nothing ?? "");
      case "overtaken":
        return this.say("");
      case "unsent":
        return this.refuse(words.unsent ?? "");
      case "refused":
        this.refuse(layout.says);
        if (layout.line !== undefined) {
          this.mark(layout.line, layout.column ?? 1, layout.says);
        }
    }
  }

  private refuse(says: string): void {
    this.say("");
    if (this.problem) {
      this.problem.textContent = says;
      this.problem.hidden = false;
    }
  }

  private mark(line: number, column: number, message: string): void {
    const view = this.view();
    const at = offset(view, line, column);
    const to = Math.min(at + 1, view.state.doc.lineAt(at).to);
    view.dispatch(setDiagnostics(view.state, [{ from: at, to, severity: "error", message }]), {
      effects: EditorView.scrollIntoView(at, { y: "center" }),
    });
  }
}

/** Gives the command key the name that it has on this keyboard; some keys are Ctrl on all. */
function nameKeys(panel: HTMLElement): void {
  const keys = panel.querySelector<HTMLElement>(".keys[hidden]");
  if (/Mac|iP(hone|ad)/.test(navigator.platform)) {
    for (const key of panel.querySelectorAll<HTMLElement>("kbd:not([data-fixed])")) {
      const names: Record<string, string> = { Ctrl: "⌘", Alt: "⌥", Shift: "⇧" };
      key.textContent = names[key.textContent ?? ""] ?? key.textContent;
    }
  }
  if (keys) {
    keys.hidden = false;
  }
}

import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { bracketMatching, indentOnInput, indentUnit } from "@codemirror/language";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import { EditorState, Prec } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { offset, showDiagnostics } from "./diagnostics";
import { Draft, type DraftState } from "./draft";
import { dress, java } from "./dress";
import { choose } from "./panel";

/** The field of plain text becomes an editor; the field itself stays, hidden and in step, and is what the form sends. */
class SourceEditor {
  private readonly view: EditorView;
  private readonly draft: Draft;
  private quiet = false;

  constructor(
    private readonly panel: HTMLElement,
    private readonly box: HTMLElement,
    private readonly field: HTMLTextAreaElement,
  ) {
    const id = panel.dataset.exercise ?? "";
    this.draft = new Draft(id, box.dataset.draft ?? "", (state) => this.say(state));
    this.view = this.mount();
  }

  start(): void {
    const local = this.draft.local();
    if (local !== null && local !== this.field.defaultValue) {
      this.replace(local);
      this.say("restored");
    }
    void this.draft.newer().then((source) => {
      if (source !== null && source !== this.text()) {
        this.replace(source);
        this.say("restored");
      }
    });
    this.field.addEventListener("input", () => this.replace(this.field.value));
    this.restoring();
    this.listening();
    this.takingHome();
  }

  private mount(): EditorView {
    const host = document.createElement("div");
    host.className = "editor-host";
    const root = host.attachShadow({ mode: "open" });
    this.box.prepend(host);
    const view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({ doc: this.field.value, extensions: this.extensions() }),
    });
    this.field.hidden = true;
    const label = this.panel.querySelector<HTMLElement>(".code-head label");
    label?.addEventListener("click", () => view.focus());
    return view;
  }

  private extensions() {
    return [
      lineNumbers(),
      lintGutter(),
      history(),
      drawSelection(),
      indentUnit.of("  "),
      EditorState.tabSize.of(2),
      indentOnInput(),
      bracketMatching(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      java,
      dress,
      EditorView.contentAttributes.of({
        "aria-label": this.box.dataset.label ?? "",
        spellcheck: "false",
        tabindex: "0",
      }),
      Prec.highest(
        keymap.of([
          { key: "Mod-Enter", run: () => this.press("run") },
          { key: "Mod-Shift-Enter", run: () => this.press("submit") },
        ]),
      ),
      keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap, indentWithTab]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) {
          this.changed();
        }
      }),
    ];
  }

  private text(): string {
    return this.view.state.doc.toString();
  }

  private changed(): void {
    this.field.value = this.text();
    if (!this.quiet) {
      this.draft.changed(this.field.value);
    }
  }

  private replace(source: string): void {
    if (source === this.text()) {
      return;
    }
    this.quiet = true;
    this.view.dispatch({ changes: { from: 0, to: this.view.state.doc.length, insert: source } });
    this.quiet = false;
  }

  private press(mode: string): boolean {
    const button = this.panel.querySelector<HTMLButtonElement>(`.actions [value=${mode}]`);
    button?.click();
    return button !== null;
  }

  private say(state: DraftState): void {
    const line = this.panel.querySelector<HTMLElement>(".draft-state");
    if (line) {
      line.textContent = line.dataset[state] ?? "";
    }
    this.offer();
  }

  /** The way back to the starter is offered only to one who has left it. */
  private offer(): void {
    const button = this.panel.querySelector<HTMLButtonElement>(".restore");
    if (button) {
      button.hidden = this.text() === this.field.defaultValue;
    }
  }

  private restoring(): void {
    const ask = this.panel.querySelector<HTMLDialogElement>("dialog.ask");
    this.panel.querySelector(".restore")?.addEventListener("click", () => {
      if (ask) {
        ask.returnValue = "";
        ask.showModal();
      }
    });
    ask?.addEventListener("close", () => {
      if (ask.returnValue === "restore") {
        this.view.dispatch({
          changes: { from: 0, to: this.view.state.doc.length, insert: this.field.defaultValue },
        });
      }
      this.view.focus();
    });
  }

  /** The verdict's messages go to their lines; a press on one leads there. */
  private listening(): void {
    const verdict = this.panel.querySelector<HTMLElement>(".verdict");
    if (!verdict) {
      return;
    }
    const show = () => showDiagnostics(this.view, verdict);
    new MutationObserver(show).observe(verdict, { childList: true, subtree: true });
    verdict.addEventListener("click", (event) => {
      const target = event.target instanceof Element ? event.target : null;
      const line = target?.closest(".where")?.closest<HTMLElement>("[data-line]");
      if (line) {
        event.preventDefault();
        choose(this.panel, "code");
        const at = offset(this.view, Number(line.dataset.line), Number(line.dataset.column));
        this.view.dispatch({ selection: { anchor: at }, scrollIntoView: true });
        this.view.focus();
      }
    });
  }

  /** What is taken home holds the last word typed, too. */
  private takingHome(): void {
    const link = this.panel.querySelector<HTMLAnchorElement>(".take a");
    let sent = false;
    link?.addEventListener("click", (event) => {
      if (this.draft.waits() && !sent) {
        event.preventDefault();
        void this.draft.send().then(() => {
          sent = true;
          link.click();
          sent = false;
        });
      }
    });
  }
}

/** The line of keys, with the name that the command key has on this keyboard. */
function showKeys(panel: HTMLElement): void {
  const keys = panel.querySelector<HTMLElement>(".keys[hidden]");
  if (!keys) {
    return;
  }
  if (/Mac|iP(hone|ad)/.test(navigator.platform)) {
    for (const key of keys.querySelectorAll("kbd")) {
      key.textContent = key.textContent === "Ctrl" ? "⌘" : key.textContent;
    }
  }
  keys.hidden = false;
}

for (const box of document.querySelectorAll<HTMLElement>(".editor")) {
  const panel = box.closest<HTMLElement>(".panel");
  const field = box.querySelector<HTMLTextAreaElement>("textarea");
  if (panel && field) {
    new SourceEditor(panel, box, field).start();
    showKeys(panel);
  }
}

import { autocompletion, startCompletion } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { bracketMatching, foldGutter, foldKeymap, indentOnInput, indentUnit } from "@codemirror/language";
import { lintGutter, lintKeymap } from "@codemirror/lint";
import { search, searchKeymap } from "@codemirror/search";
import { EditorState, Prec } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  tooltips,
} from "@codemirror/view";
import { Api } from "./api";
import { completions } from "./complete";
import { offset, showDiagnostics } from "./diagnostics";
import { documentation, showDocumentation } from "./docs";
import { Draft, type DraftState } from "./draft";
import { dress, java } from "./dress";
import { choose } from "./panel";
import { phrases } from "./phrases";
import { Starter } from "./starter";
import { Tools } from "./tools";

const EDGE = 6;

/** The field of plain text becomes an editor; the field itself stays, hidden and in step, and is what the form sends. */
class SourceEditor {
  private readonly view: EditorView;
  private readonly draft: Draft;
  private readonly starter: Starter;
  private readonly tools: Tools;
  private api: Api | undefined;
  private quiet = false;

  constructor(
    private readonly panel: HTMLElement,
    private readonly box: HTMLElement,
    private readonly field: HTMLTextAreaElement,
  ) {
    const id = panel.dataset.exercise ?? "";
    this.draft = new Draft(id, box.dataset.draft ?? "", (state) => this.say(state));
    this.starter = new Starter(panel, () => this.view, field.defaultValue, () => this.say("reset"));
    this.tools = new Tools(panel, () => this.view, (words) => this.status(words));
    this.view = this.mount();
  }

  start(): void {
    this.tools.start();
    this.starter.start();
    void this.loadApi();
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
    this.listening();
    this.takingHome();
  }

  /** Without the API the editor edits all the same. */
  private async loadApi(): Promise<void> {
    const { api, jdk } = this.box.dataset;
    if (api !== undefined && jdk !== undefined) {
      this.api = await Api.load(api, jdk).catch(() => undefined);
      this.box.dataset.apiState = this.api ? "ready" : "missing";
    }
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
      foldGutter(),
      search({ top: true }),
      phrases(this.box.dataset.phrases ?? ""),
      autocompletion({ override: [completions(() => this.api)], icons: false, tooltipClass: () => "api-list" }),
      documentation(() => this.api),
      tooltips({ tooltipSpace: insideWindow }),
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
      Prec.highest(EditorView.domEventHandlers({ keydown: (event) => this.key(event) })),
      keymap.of([...searchKeymap, ...foldKeymap]),
      keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap, indentWithTab]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) {
          this.changed();
        }
      }),
    ];
  }

  /** Keys by their place: with Alt, what they write differs between keyboards. */
  private key(event: KeyboardEvent): boolean {
    const { altKey, ctrlKey, metaKey, shiftKey, code } = event;
    if (ctrlKey && event.key === "?") {
      this.tools.openKeys();
      return true;
    }
    if (!altKey || ctrlKey || metaKey) {
      return false;
    }
    if (shiftKey && code === "KeyF") {
      void this.tools.layOut();
      return true;
    }
    return shiftKey
      ? code === "KeyD" && showDocumentation(this.view, () => this.api)
      : code === "Slash" && startCompletion(this.view);
  }

  private text(): string {
    return this.view.state.doc.toString();
  }

  private changed(): void {
    this.field.value = this.text();
    this.tools.forget();
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

  private say(state: DraftState | "reset"): void {
    const line = this.panel.querySelector<HTMLElement>(".draft-state");
    // That the starter is there is not overtaken by where it was saved.
    const isHeld = this.text() === this.field.defaultValue && line?.textContent === line?.dataset.reset;
    if (line && !(isHeld && (state === "saved" || state === "local"))) {
      line.textContent = line.dataset[state] ?? "";
    }
    this.starter.offer();
  }

  private status(words: string): void {
    const line = this.panel.querySelector<HTMLElement>(".draft-state");
    if (line) {
      line.textContent = words;
    }
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

/** What opens over the text keeps a little off the edges of a phone. */
function insideWindow() {
  const { clientWidth, clientHeight } = document.documentElement;
  return { left: EDGE, top: EDGE, right: clientWidth - EDGE, bottom: clientHeight - EDGE };
}

for (const box of document.querySelectorAll<HTMLElement>(".editor")) {
  const panel = box.closest<HTMLElement>(".panel");
  const field = box.querySelector<HTMLTextAreaElement>("textarea");
  if (panel && field) {
    new SourceEditor(panel, box, field).start();
  }
}

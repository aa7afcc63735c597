import { type Diagnostic, setDiagnostics } from "@codemirror/lint";
import type { EditorView } from "@codemirror/view";

/** Offset of a place in the text as the compiler counts it: lines and columns from 1. */
export function offset(view: EditorView, line: number, column: number): number {
  const at = view.state.doc.line(Math.max(1, Math.min(line, view.state.doc.lines)));
  return Math.min(at.to, at.from + Math.max(0, column - 1));
}

function read(view: EditorView, element: HTMLElement): Diagnostic | undefined {
  const line = Number(element.dataset.line);
  if (!(line > 0)) {
    return undefined;
  }
  const from = offset(view, line, Number(element.dataset.column));
  const text = view.state.doc.lineAt(from);
  const word = view.state.wordAt(from);
  const to = word && word.from <= from ? word.to : Math.min(text.to, from + 1);
  const message = element.querySelector(".message")?.textContent?.trim() ?? "";
  const severity = element.dataset.severity === "warning" ? "warning" : "error";
  return { from, to: Math.max(from, to), severity, message };
}

/** Puts the compiler's messages that `verdict` shows on the lines of `view`, and the cursor where one is pressed. */
export function showDiagnostics(view: EditorView, verdict: HTMLElement): void {
  const lines = [...verdict.querySelectorAll<HTMLElement>("[data-line][data-column]")];
  const diagnostics = lines.flatMap((line) => read(view, line) ?? []);
  diagnostics.sort((a, b) => a.from - b.from);
  view.dispatch(setDiagnostics(view.state, diagnostics));
}

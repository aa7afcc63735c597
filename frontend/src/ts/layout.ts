import { isolateHistory } from "@codemirror/commands";
import type { ChangeSpec, EditorState, TransactionSpec } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { csrfToken } from "./store";

/** What came of laying out a text. */
export type Layout =
  | { kind: "done" | "nothing" | "overtaken" | "unsent" }
  | { kind: "refused"; says: string; line?: number; column?: number };

interface Problem {
  detail?: string;
  fix?: string;
  line?: number;
  column?: number;
}

/** Either the text anew, or why it stays as it is. */
interface Answer {
  source?: string | null;
  unreadable?: Problem | null;
}

/** Has the server lay out the text of `view`, which stays as it is where that is not possible. */
export async function layOut(view: EditorView): Promise<Layout> {
  const before = view.state.doc;
  let response: Response;
  try {
    response = await fetch("/api/layout", {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "Accept-Language": document.documentElement.lang,
        "X-XSRF-TOKEN": csrfToken(),
      },
      body: JSON.stringify({ source: before.toString() }),
    });
    if (!response.ok) {
      return refused((await response.json()) as Problem);
    }
    const { source, unreadable } = (await response.json()) as Answer;
    if (source == null) {
      return refused(unreadable ?? {});
    }
    if (!view.state.doc.eq(before)) {
      return { kind: "overtaken" };
    }
    if (source === before.toString()) {
      return { kind: "nothing" };
    }
    view.dispatch(replacing(view.state, source));
    return { kind: "done" };
  } catch {
    return { kind: "unsent" };
  }
}

function refused({ detail, fix, line, column }: Problem): Layout {
  const says = [detail, fix].filter((part) => part !== undefined).join(" ");
  return { kind: "refused", says, ...(line && { line }), ...(column && { column }) };
}

/** One step of the history that makes the text `after`, and leaves the cursor at what it stood at. */
export function replacing(state: EditorState, after: string): TransactionSpec {
  const before = state.doc.toString();
  const blanks = betweenWords(before, after);
  const step = { annotations: isolateHistory.of("full"), userEvent: "format", scrollIntoView: true };
  if (blanks) {
    return { ...step, changes: blanks };
  }
  const head = placeOf(before, state.selection.main.head, after);
  return { ...step, changes: whole(before, after), selection: { anchor: head } };
}

/** Changes of blanks alone; nothing where the texts differ in more than blanks. */
function betweenWords(before: string, after: string): ChangeSpec[] | undefined {
  const changes: ChangeSpec[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const from = i;
    const start = j;
    i = pastBlanks(before, i);
    j = pastBlanks(after, j);
    const insert = after.slice(start, j);
    if (before.slice(from, i) !== insert) {
      changes.push({ from, to: i, insert });
    }
    if (before[i++] !== after[j++]) {
      return undefined;
    }
  }
  return changes;
}

/** One change, from the first to the last difference. */
function whole(before: string, after: string): ChangeSpec {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) {
    start++;
  }
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) {
    end++;
  }
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

/** The place in `after` that has as many words behind it; what moves (imports) stands before them. */
function placeOf(before: string, at: number, after: string): number {
  let left = before.slice(at).replace(/\s/g, "").length;
  let i = after.length;
  while (i > 0 && left > 0) {
    i--;
    left -= isBlank(after[i]) ? 0 : 1;
  }
  // Behind a word it stays there.
  while (i > 0 && !isBlank(before[at - 1]) && isBlank(after[i - 1])) {
    i--;
  }
  return i;
}

function pastBlanks(text: string, at: number): number {
  let i = at;
  while (i < text.length && isBlank(text[i])) {
    i++;
  }
  return i;
}

function isBlank(c: string | undefined): boolean {
  return /\s/.test(c ?? "");
}

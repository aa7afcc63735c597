import { type Extension, StateEffect, StateField } from "@codemirror/state";
import { type EditorView, hoverTooltip, keymap, showTooltip, type Tooltip } from "@codemirror/view";
import type { ApiType, Member } from "./api";
import { Code } from "./code";
import { Types } from "./types";
import type { ApiSource } from "./complete";

const show = StateEffect.define<Tooltip | null>();

/** The documentation at the cursor, until something else is done. */
const asked = StateField.define<Tooltip | null>({
  create: () => null,
  update(tooltip, transaction) {
    const effect = transaction.effects.find((one) => one.is(show));
    if (effect) {
      return effect.value as Tooltip | null;
    }
    return transaction.docChanged || transaction.selection ? null : tooltip;
  },
  provide: (field) => showTooltip.from(field),
});

/** Documentation of the API where the pointer rests on a name of it, and by a key where the cursor stands. */
export function documentation(api: ApiSource): Extension {
  return [
    hoverTooltip((view, at) => tooltip(view, at, api), { hideOnChange: true }),
    asked,
    keymap.of([{ key: "Escape", run: close }]),
  ];
}

/** Shows what is known of the name at the cursor. */
export function showDocumentation(view: EditorView, api: ApiSource): boolean {
  const found = tooltip(view, view.state.selection.main.head, api);
  view.dispatch({ effects: show.of(found) });
  return true;
}

/** A type's or a member's documentation, to be shown in a tooltip. */
export function described(type: ApiType | undefined, member?: Member, variable?: string): HTMLElement {
  const box = document.createElement("div");
  box.className = "api-doc";
  box.lang = "en";
  const signature = box.appendChild(document.createElement("code"));
  signature.className = "api-signature";
  signature.textContent = variable ?? member?.signature ?? type?.signature ?? "";
  if (type) {
    const place = box.appendChild(document.createElement("div"));
    place.className = "api-place";
    place.textContent = member ? `${type.packageName}.${type.name}` : type.packageName;
  }
  const text = box.appendChild(document.createElement("div"));
  // Made by the build from our own sources, with all that is not its own markup escaped.
  text.innerHTML = member ? member.html : (type?.html ?? "");
  return box;
}

function tooltip(view: EditorView, at: number, source: ApiSource): Tooltip | null {
  const api = source();
  const word = view.state.wordAt(at);
  const code = Code.of(view.state.doc);
  if (!api || !word || code.isProse(word.to)) {
    return null;
  }
  const meaning = new Types(api, code).meaning(word.from, word.to);
  if (!meaning) {
    return null;
  }
  return {
    pos: word.from,
    end: word.to,
    above: true,
    create: () => {
      const dom = described(meaning.owner ?? meaning.type, meaning.member, meaning.variable);
      dom.setAttribute("role", "status");
      return { dom };
    },
  };
}

function close(view: EditorView): boolean {
  const isOpen = view.state.field(asked, false) != null;
  if (isOpen) {
    view.dispatch({ effects: show.of(null) });
  }
  return isOpen;
}

import { EditorState, type Extension } from "@codemirror/state";

/** CodeMirror's own words in the language of the page: `Find=查找|next=下一个`; what is missing stays English. */
export function phrases(list: string): Extension {
  const pairs = list.split("|").map((pair) => pair.split("="));
  const words = pairs.filter(([, word]) => word !== undefined) as [string, string][];
  return words.length > 0 ? EditorState.phrases.of(Object.fromEntries(words)) : [];
}

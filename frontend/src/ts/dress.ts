import { javaLanguage } from "@codemirror/lang-java";
import { HighlightStyle, LanguageSupport, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { styleTags, tags as t } from "@lezer/highlight";

/** The page's colours reach into the shadow root as custom properties, so both themes hold without a switch. */
const theme = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", backgroundColor: "transparent" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": {
    fontFamily: "var(--mono)",
    fontSize: "0.82rem",
    lineHeight: "1.55",
    fontVariantLigatures: "none",
  },
  ".cm-content": { padding: "10px 0", caretColor: "var(--accent)" },
  ".cm-line": { padding: "0 14px 0 6px" },
  ".cm-cursor": { borderLeftColor: "var(--accent)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground": {
    background: "var(--mark)",
  },
  ".cm-selectionBackground": { background: "var(--line)" },
  ".cm-activeLine": { backgroundColor: "transparent" },
  "&.cm-focused .cm-activeLine": {
    backgroundColor: "color-mix(in srgb, var(--sunk) 60%, transparent)",
  },
  ".cm-gutters": {
    color: "var(--soft)",
    backgroundColor: "var(--raised)",
    border: "none",
    paddingLeft: "4px",
  },
  ".cm-activeLineGutter": { color: "var(--ink)", backgroundColor: "transparent" },
  "&.cm-focused .cm-matchingBracket": {
    backgroundColor: "transparent",
    outline: "1px solid var(--teal)",
  },
  "&.cm-focused .cm-nonmatchingBracket": {
    backgroundColor: "transparent",
    outline: "1px solid var(--fail)",
  },
  ".cm-lintRange": { backgroundImage: "none", textDecoration: "underline wavy 1px" },
  ".cm-lintRange-error": { textDecorationColor: "var(--fail)" },
  ".cm-lintRange-warning": { textDecorationColor: "var(--warn)" },
  ".cm-gutter-lint": { width: "1.1em" },
  ".cm-gutter-lint .cm-gutterElement": { padding: "0" },
  ".cm-lint-marker": { width: "1em", textAlign: "center" },
  ".cm-lint-marker-error": { content: "none", color: "var(--fail)" },
  ".cm-lint-marker-warning": { content: "none", color: "var(--warn)" },
  ".cm-lint-marker-error::before": { content: "'×'", fontWeight: "700" },
  ".cm-lint-marker-warning::before": { content: "'!'", fontWeight: "700" },
  ".cm-tooltip": {
    color: "var(--ink)",
    backgroundColor: "var(--raised)",
    border: "1px solid var(--line)",
    fontSize: "0.82rem",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {
    fontFamily: "var(--mono)",
    maxWidth: "min(34rem, calc(100vw - 24px))",
    maxHeight: "13em",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": {
    display: "flex",
    gap: "1.5em",
    justifyContent: "space-between",
    padding: "3px 10px",
    lineHeight: "1.5",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    color: "var(--ink)",
    backgroundColor: "var(--chosen)",
  },
  ".cm-completionLabel": { overflow: "hidden", textOverflow: "ellipsis" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-completionDetail": {
    margin: "0",
    fontStyle: "normal",
    color: "var(--soft)",
    whiteSpace: "nowrap",
  },
  ".cm-tooltip.cm-completionInfo": {
    boxSizing: "border-box",
    padding: "0",
  },
  ".api-doc": {
    boxSizing: "border-box",
    maxWidth: "min(26rem, calc(100vw - 24px))",
    maxHeight: "16em",
    overflowY: "auto",
    padding: "8px 12px",
    fontFamily: "var(--sans)",
    lineHeight: "1.5",
  },
  ".api-doc code": { fontFamily: "var(--mono)", fontSize: "0.92em" },
  ".api-signature": { display: "block", color: "var(--ink)", whiteSpace: "pre-wrap" },
  ".api-place": { color: "var(--soft)", fontFamily: "var(--mono)", fontSize: "0.85em" },
  ".api-doc p, .api-doc ul, .api-doc pre": { margin: "6px 0 0" },
  ".api-doc ul": { paddingLeft: "1.3em" },
  ".cm-snippetField": { backgroundColor: "var(--chosen)" },
  ".cm-panels": { color: "var(--ink)", backgroundColor: "var(--sunk)" },
  ".cm-panels.cm-panels-top": { borderBottom: "1px solid var(--line)" },
  ".cm-panel.cm-search": { padding: "6px 28px 8px 8px", fontFamily: "var(--sans)" },
  ".cm-textfield": {
    color: "var(--ink)",
    backgroundColor: "var(--raised)",
    border: "1px solid var(--soft)",
    borderRadius: "2px",
  },
  ".cm-button": {
    color: "var(--ink)",
    backgroundImage: "none",
    backgroundColor: "var(--raised)",
    border: "1px solid var(--soft)",
    borderRadius: "2px",
  },
  ".cm-panel.cm-search [name=close]": { color: "var(--ink)", fontSize: "1.2em" },
  ".cm-searchMatch": { backgroundColor: "var(--mark)", outline: "1px solid var(--line)" },
  ".cm-searchMatch-selected": { backgroundColor: "var(--chosen)", outline: "1px solid var(--teal)" },
  ".cm-foldGutter .cm-gutterElement": { padding: "0 2px", cursor: "pointer" },
  "@media (max-width: 46em)": { ".cm-foldGutter": { display: "none !important" } },
  ".cm-foldPlaceholder": {
    color: "var(--soft)",
    backgroundColor: "var(--sunk)",
    border: "1px solid var(--line)",
  },
  ".cm-diagnostic": { padding: "6px 10px" },
  ".cm-diagnostic-error": { borderLeft: "3px solid var(--fail)" },
  ".cm-diagnostic-warning": { borderLeft: "3px solid var(--warn)" },
});

const colours = HighlightStyle.define([
  { tag: [t.keyword, t.modifier, t.controlKeyword, t.operatorKeyword], color: "var(--tok-keyword)" },
  { tag: [t.self, t.null, t.bool], color: "var(--tok-keyword)" },
  { tag: [t.typeName, t.className, t.namespace, t.standard(t.typeName)], color: "var(--tok-type)" },
  { tag: [t.string, t.character], color: "var(--tok-string)" },
  { tag: [t.lineComment, t.blockComment, t.comment], color: "var(--tok-comment)" },
  { tag: [t.number, t.integer, t.float], color: "var(--tok-number)" },
  { tag: [t.annotation, t.meta], color: "var(--tok-annotation)" },
  { tag: t.function(t.variableName), color: "var(--tok-function)" },
]);

/** Java as CodeMirror reads it; its annotations get the colour that the server gives them. */
export const java = new LanguageSupport(
  javaLanguage.configure({
    props: [styleTags({ "MarkerAnnotation/... Annotation/Identifier": t.annotation })],
  }),
);

export const dress = [theme, syntaxHighlighting(colours)];

import type { ChangeSpec, EditorState } from "@codemirror/state";
import { Code } from "./code";

const IMPORT = /^[ \t]*import\s+(static\s+)?([\w.]+(?:\.\*)?)\s*;/gm;

interface Line {
  name: string;
  from: number;
  to: number;
}

/** What imports `names` where they are not imported yet, each in its place of the alphabet. */
export function importing(state: EditorState, names: string[]): ChangeSpec[] {
  const code = Code.of(state.doc);
  const lines = present(code.masked);
  const missing = names.filter((name) => !isThere(name, lines, code)).sort();
  if (missing.length === 0) {
    return [];
  }
  const last = lines[lines.length - 1];
  if (!last) {
    const statement = /^[ \t]*package\s[^;]*;/m.exec(code.masked);
    const text = missing.map((name) => `import ${name};\n`).join("");
    return statement
      ? [{ from: statement.index + statement[0].length, insert: "\n\n" + text.trimEnd() }]
      : [{ from: 0, insert: text + "\n" }];
  }
  return missing.map((name) => {
    const next = lines.find((line) => line.name > name);
    return next
      ? { from: next.from, insert: `import ${name};\n` }
      : { from: last.to, insert: `\nimport ${name};` };
  });
}

function present(masked: string): Line[] {
  return [...masked.matchAll(IMPORT)]
    .filter((match) => match[1] === undefined)
    .map((match) => ({
      name: match[2] ?? "",
      from: match.index,
      to: match.index + match[0].length,
    }));
}

/** Whether the text can say the name already: by its import, or because it declares it itself. */
function isThere(name: string, lines: Line[], code: Code): boolean {
  const dot = name.lastIndexOf(".");
  const simple = name.slice(dot + 1);
  return (
    lines.some((line) => line.name === name || line.name === `${name.slice(0, dot)}.*`) ||
    code.bodies().some((body) => body.name === simple)
  );
}

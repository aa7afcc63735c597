import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  snippet,
} from "@codemirror/autocomplete";
import type { EditorState, Transaction } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type { Api, ApiType, Member } from "./api";
import { type Body, Code } from "./code";
import { described } from "./docs";
import { importing } from "./imports";
import { Types } from "./types";

/** The API once it has been fetched. */
export type ApiSource = () => Api | undefined;

const KEYWORDS = (
  "abstract assert boolean break byte case catch char class continue default do double else enum extends final " +
  "finally float for if implements import instanceof int interface long new null private protected public record " +
  "return sealed short static super switch this throw throws true false try var void while yield"
).split(" ");

const ABOVE = { callback: 20, local: 8, api: 5, jdk: -1, keyword: -2 };

/** Offers what may stand at the cursor. */
export function completions(source: ApiSource) {
  return (context: CompletionContext): CompletionResult | null => {
    const api = source();
    const code = Code.of(context.state.doc);
    const word = context.matchBefore(/\w*/);
    if (!api || !word || code.isProse(context.pos) || /^\d/.test(word.text)) {
      return null;
    }
    const types = new Types(api, code);
    const dot = beforeBlanks(code.masked, word.from);
    if (code.masked[dot - 1] === ".") {
      return afterDot(types, dot - 1, word.from);
    }
    return word.from === word.to && !context.explicit ? null : names(types, context, word.from);
  };
}

function afterDot(types: Types, dot: number, from: number): CompletionResult | null {
  const found = types.before(dot);
  if (!found) {
    return null;
  }
  const type = types.api.type(found.type);
  if (type) {
    const members = types.api.members(type).filter((member) => isShared(member) === found.isType);
    const nested = found.isType
      ? types.api.all().filter((other) => other.name.startsWith(`${type.name}.`))
      : [];
    const options = [
      ...members.map((member, i) => memberOption(member, type, -i)),
      ...nested.map((other) => typeOption(other, types.api, false, type.name.length + 1)),
    ];
    return { from, options, validFor: /^\w*$/ };
  }
  const own = types.code.bodies().find((body) => body.name === found.type);
  const options = own ? ownMembers(types.code, own) : jdkMembers(types.api, found.type);
  return options.length > 0 ? { from, options, validFor: /^\w*$/ } : null;
}

function names(types: Types, context: CompletionContext, from: number): CompletionResult {
  const { api, code } = types;
  const isMade = /\bnew\s+$/.test(code.masked.slice(Math.max(0, from - 40), from));
  const records = api.all().filter((type) => !isMade || type.kind === "record");
  const classes = api.jdkNames().filter((name) => !isMade || api.mayBeMade(name));
  const options = [
    ...records.map((type) => typeOption(type, api, isMade, 0)),
    ...classes.filter((name) => !api.type(name)).map((name) => jdkOption(name, api, isMade)),
  ];
  if (!isMade) {
    options.push(...locals(types, from));
    options.push(...KEYWORDS.map((label) => ({ label, type: "keyword", boost: ABOVE.keyword })));
    options.push(...callbacks(types, context, from));
  }
  return { from, options, validFor: /^\w*$/ };
}

function locals(types: Types, from: number): Completion[] {
  const seen = new Set<string>();
  const visible = types.code.visible(from).filter(({ name }) => !seen.has(name) && seen.add(name));
  return visible.map(({ name, type }) => {
    const known = types.api.type(type);
    return {
      label: name,
      detail: type,
      type: "variable",
      boost: ABOVE.local,
      ...(known && { info: () => described(known, undefined, `${type} ${name}`) }),
    };
  });
}

/** The methods of the role's interface that are not there yet, whole. */
function callbacks(types: Types, context: CompletionContext, from: number): Completion[] {
  const { api, code } = types;
  const body = code.bodyAt(from);
  if (!body || !code.isBetweenMembers(from, body)) {
    return [];
  }
  const start = Math.max(...["{", "}", ";"].map((c) => code.masked.lastIndexOf(c, from - 1))) + 1;
  const begun = code.masked.slice(start, from);
  if (!/^\s*(?:@Override\s+)?(?:public\s+)?(?:[\w<>, ]+\s+)?$/.test(begun)) {
    return [];
  }
  // What of the signature stands there already is replaced.
  const typed = begun.replace(/^\s+/, "");
  const present = code.methods(body);
  const line = context.state.doc.lineAt(from);
  const isOnLine = from - typed.length >= line.from;
  return types
    .roles(from)
    .flatMap((role) => api.members(role).map((member) => ({ role, member })))
    .filter(({ member }) => member.kind === "method" || member.kind === "default")
    .filter(({ member }) => !present.includes(member.name))
    .map(({ role, member }, i) => ({
      label: member.name,
      displayLabel: member.signature,
      type: "method",
      boost: (member.kind === "method" ? ABOVE.callback : ABOVE.api) - i * 0.1,
      info: () => described(role, member),
      apply: applied(override(member), api.importsOf(member.signature), isOnLine ? typed.length : 0),
    }));
}

function override(member: Member): string {
  const list = member.parameters.map(({ type, name }) => `${type} ${name}`).join(", ");
  return `@Override\npublic ${member.type} ${member.name}(${list}) {\n\t${emptyBody(member.type)}\n}`;
}

/** What compiles in a method that returns `type`, until there is something better. */
function emptyBody(type: string): string {
  if (type === "void") {
    return "${}";
  }
  const value = /^(?:int|long|short|byte|char|float|double)$/.test(type)
    ? "0"
    : type === "boolean"
      ? "false"
      : /^Optional</.test(type)
        ? "Optional.empty()"
        : /^(?:List|Map|Set)</.test(type)
          ? `${type.slice(0, type.indexOf("<"))}.of()`
          : "null";
  return `return \${${value}};`;
}

function memberOption(member: Member, type: ApiType, order: number): Completion {
  const isConstant = member.kind === "constant";
  const fields = member.parameters.map(({ name }) => `\${${name}}`).join(", ");
  return {
    label: member.name,
    displayLabel: isConstant ? member.name : `${member.name}(${list(member.parameters)})`,
    detail: member.type,
    type: isConstant ? "constant" : "method",
    boost: order,
    info: () => described(type, member),
    ...(!isConstant && { apply: applied(`${member.name}(${fields})`, []) }),
  };
}

function typeOption(type: ApiType, api: Api, isMade: boolean, skipped: number): Completion {
  const name = type.name.slice(skipped);
  const fields = type.components.map((component) => `\${${component.name}}`).join(", ");
  const needed = skipped > 0 ? undefined : api.importOf(type.name);
  return {
    label: name,
    ...(isMade && { displayLabel: `${name}(${list(type.components)})` }),
    detail: type.kind,
    type: type.kind === "interface" ? "interface" : "class",
    boost: ABOVE.api,
    info: () => described(type),
    apply: applied(isMade ? `${name}(${fields})` : name, needed ? [needed] : []),
  };
}

function jdkOption(name: string, api: Api, isMade: boolean): Completion {
  const needed = api.importOf(name);
  return {
    label: name,
    detail: needed ? needed.slice(0, needed.lastIndexOf(".")) : "java.lang",
    type: "class",
    boost: ABOVE.jdk,
    apply: applied(isMade ? `${name}(\${})` : name, needed ? [needed] : []),
  };
}

function jdkMembers(api: Api, type: string): Completion[] {
  return api.jdkMembers(type).map((label) => ({ label, type: "method" }));
}

function ownMembers(code: Code, body: Body): Completion[] {
  const fields = code.visible(body.close).map(({ name, type }) => ({
    label: name,
    detail: type,
    type: "property",
  }));
  return [...fields, ...code.methods(body).map((label) => ({ label, type: "method" }))];
}

/** Puts `template` in, and the imports it needs, as one step; `before` characters before the word go away. */
function applied(template: string, imports: string[], before = 0) {
  const put = snippet(template);
  return (view: EditorView, completion: Completion, from: number, to: number) => {
    const editor = {
      state: view.state as EditorState,
      dispatch: (transaction: Transaction) => {
        const { changes, selection, effects } = transaction;
        view.dispatch(
          { changes, ...(selection && { selection }), effects, userEvent: "input.complete" },
          { changes: importing(view.state, imports), sequential: true, scrollIntoView: true },
        );
      },
    };
    put(editor, completion, from - before, to);
  };
}

function isShared(member: Member): boolean {
  return member.kind === "static" || member.kind === "constant";
}

function list(parameters: { type: string; name: string }[]): string {
  return parameters.map(({ type, name }) => `${type} ${name}`).join(", ");
}

function beforeBlanks(text: string, at: number): number {
  let i = at;
  while (i > 0 && /\s/.test(text[i - 1] ?? "")) {
    i--;
  }
  return i;
}

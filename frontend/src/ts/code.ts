import type { Text } from "@codemirror/state";

/** A declaration: its type as it stands there, and where its name begins. */
export interface Declaration {
  type: string;
  name: string;
  at: number;
}

/** A class, record, enum or interface of the text, from the brace that opens it to the one that closes it. */
export interface Body {
  name: string;
  header: string;
  open: number;
  close: number;
  depth: number;
}

/** A step of a chain such as `context.disk().log()`. */
export interface Link {
  name: string;
  called: boolean;
  made: boolean;
  from: number;
}

/** Stands for what is not code; a blank that nobody types. */
const BLANK = "\u00a0";

const DECLARATION =
  /(?<![\w.@])((?:[A-Z]\w*)(?:\.[A-Z]\w*)*(?:<[^;(){}=]*>)?(?:\[\])*|int|long|boolean|double|byte|short|char|float|var)\s+([a-z_]\w*)(?=\s*(?:[=;,):]|->|&&|\|\||\?|\bwhen\b))/g;
const TYPE = /\b(?:class|record|enum|interface)\s+(\w+)([^{};]*)\{/g;

/**
 * A Java text as far as it can be read while it is being written: comments and literals blanked, every brace
 * counted. It stays readable where a parser has lost its way.
 */
export class Code {
  private static readonly read = new WeakMap<Text, Code>();

  readonly masked: string;
  private readonly depths: Uint16Array;

  private constructor(text: string) {
    this.masked = mask(text);
    this.depths = new Uint16Array(text.length + 1);
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
      this.depths[i] = depth;
      const c = this.masked[i];
      depth = Math.max(0, depth + (c === "{" ? 1 : c === "}" ? -1 : 0));
    }
    this.depths[text.length] = depth;
  }

  static of(doc: Text): Code {
    let code = this.read.get(doc);
    if (!code) {
      code = new Code(doc.toString());
      this.read.set(doc, code);
    }
    return code;
  }

  /** How many braces are open before the character at `at`. */
  depth(at: number): number {
    return this.depths[Math.min(at, this.depths.length - 1)] ?? 0;
  }

  /** Whether the character before `at` is in a comment or a literal. */
  isProse(at: number): boolean {
    return this.masked[at - 1] === BLANK;
  }

  /** The types that the text declares. */
  bodies(): Body[] {
    return [...this.masked.matchAll(TYPE)].map((match) => {
      const open = match.index + match[0].length - 1;
      const depth = this.depth(open) + 1;
      return { name: match[1] ?? "", header: match[2] ?? "", open, close: this.close(open), depth };
    });
  }

  /** The innermost type around `at`. */
  bodyAt(at: number): Body | undefined {
    return this.bodies()
      .filter((body) => body.open < at && at <= body.close)
      .pop();
  }

  /** Whether `at` is in a type's body and in none of its methods or lists. */
  isBetweenMembers(at: number, body: Body): boolean {
    return this.depth(at) === body.depth && !this.isInList(at);
  }

  /** Names of the methods that `body` declares itself. */
  methods(body: Body): string[] {
    const calls = /\b([a-z_]\w*)\s*\(/g;
    const inside = this.masked.slice(body.open, body.close);
    return [...inside.matchAll(calls)]
      .filter((match) => this.depth(body.open + match.index) === body.depth)
      .map((match) => match[1] ?? "");
  }

  /** Variables and fields that can be seen from `at`, the nearest first. */
  visible(at: number): Declaration[] {
    const before: Declaration[] = [];
    const after: Declaration[] = [];
    for (const match of this.masked.matchAll(DECLARATION)) {
      const name = match[2] ?? "";
      const place = match.index + match[0].length - name.length;
      const found = { type: (match[1] ?? "").replace(/\s+/g, " "), name, at: place };
      if (place < at && this.reaches(place, at)) {
        before.unshift(found);
      } else if (place >= at && this.isField(place)) {
        after.push(found);
      }
    }
    return [...before, ...after];
  }

  /** The steps of the chain that ends before `end`, and where it begins; none where there is no chain. */
  chain(end: number): Link[] {
    const links: Link[] = [];
    let i = this.back(end);
    for (;;) {
      let called = false;
      const last = this.masked[i - 1];
      if (last === ")" || last === "]") {
        called = last === ")";
        i = this.back(this.opening(i - 1));
      }
      const stop = i;
      while (i > 0 && /\w/.test(this.masked[i - 1] ?? "")) {
        i--;
      }
      if (i === stop) {
        return [];
      }
      const made = /\bnew\s+$/.test(this.masked.slice(Math.max(0, i - 40), i));
      links.unshift({ name: this.masked.slice(i, stop), called, made, from: i });
      const dot = this.back(i);
      if (this.masked[dot - 1] !== ".") {
        return links;
      }
      i = this.back(dot - 1);
    }
  }

  /** The first place from `at` on with one of `characters` that is in no brackets of its own. */
  next(at: number, characters: string): number {
    let depth = 0;
    for (let i = at; i < this.masked.length; i++) {
      const c = this.masked[i] ?? "";
      if (depth <= 0 && characters.includes(c)) {
        return i;
      }
      depth += "([{".includes(c) ? 1 : ")]}".includes(c) ? -1 : 0;
    }
    return this.masked.length;
  }

  private isField(at: number): boolean {
    const body = this.bodyAt(at);
    return body !== undefined && this.isBetweenMembers(at, body);
  }

  /** Whether what is declared at `from` is still there at `to`. */
  private reaches(from: number, to: number): boolean {
    if (this.isInList(from)) {
      const brace = this.next(this.next(from, ")") + 1, "{;");
      return this.masked[brace] === "{" ? to <= this.close(brace) : to <= brace;
    }
    const depth = this.depth(from);
    for (let i = from; i <= to; i++) {
      if (this.depth(i) < depth) {
        return false;
      }
    }
    return true;
  }

  /** Whether `at` is between round brackets. */
  private isInList(at: number): boolean {
    let open = 0;
    for (let i = at - 1; i >= 0 && open >= 0; i--) {
      const c = this.masked[i];
      if (c === ")") {
        open++;
      } else if (c === "(") {
        if (open-- === 0) {
          return true;
        }
      } else if (c === "{" || c === "}" || c === ";") {
        return false;
      }
    }
    return false;
  }

  private close(open: number): number {
    const depth = this.depth(open) + 1;
    let i = open + 1;
    while (i < this.masked.length && !(this.masked[i] === "}" && this.depth(i) === depth)) {
      i++;
    }
    return i;
  }

  private opening(close: number): number {
    let depth = 0;
    let i = close;
    for (; i > 0; i--) {
      const c = this.masked[i] ?? "";
      depth += ")]".includes(c) ? 1 : "([".includes(c) ? -1 : 0;
      if (depth === 0) {
        break;
      }
    }
    return i;
  }

  private back(at: number): number {
    let i = at;
    while (i > 0 && /\s/.test(this.masked[i - 1] ?? "")) {
      i--;
    }
    return i;
  }
}

/** `text` with blanks in place of comments and of what stands in quotes. */
function mask(text: string): string {
  const prose = /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|"""[^]*?(?:"""|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?/g;
  return text.replace(prose, (found) => found.replace(/[^\n]/g, BLANK));
}

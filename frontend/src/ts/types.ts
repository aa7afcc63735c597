import { type Api, type ApiType, argumentsOf, baseOf, type Member } from "./api";
import { Code, type Link } from "./code";

/** What `Optional<T>.get()` and its like give: which of the type's arguments. */
const GIVES: Record<string, Record<string, number>> = {
  Optional: { get: 0, orElse: 0, orElseGet: 0, orElseThrow: 0 },
  List: { get: 0, getFirst: 0, getLast: 0, remove: 0, removeFirst: 0, removeLast: 0 },
  Map: { get: 1, getOrDefault: 1, put: 1, remove: 1 },
};

const MAX_DEPTH = 8;

/** What a chain leads to: a value of a type, or a type itself. */
export interface Found {
  type: string;
  isType: boolean;
}

/** What the name at some place of a text stands for. */
export interface Meaning {
  type?: ApiType;
  member?: Member;
  owner?: ApiType;
  /** Where it is a variable. */
  variable?: string;
}

/** Finds types of expressions, as far as that is plain from declarations. */
export class Types {
  constructor(
    readonly api: Api,
    readonly code: Code,
  ) {}

  /** What the chain that ends before `end` leads to. */
  before(end: number, depth = 0): Found | undefined {
    const links = this.code.chain(end);
    return depth < MAX_DEPTH ? this.follow(links, end, depth) : undefined;
  }

  /** What the name from `from` to `to` stands for. */
  meaning(from: number, to: number): Meaning | undefined {
    const name = this.code.masked.slice(from, to);
    if (this.code.masked[from - 1] === ".") {
      const owner = this.before(from - 1);
      const type = owner && this.api.type(owner.type);
      const member = type && this.api.member(type, name);
      return member ? { member, owner: type } : undefined;
    }
    const type = this.api.type(name);
    if (type) {
      return { type };
    }
    return this.callback(name, from) ?? this.variable(name, from);
  }

  /** The interfaces of the API that the type around `at` says it implements. */
  roles(at: number): ApiType[] {
    const body = this.code.bodyAt(at);
    const named = /\bimplements\b([^]*)/.exec(body?.header ?? "")?.[1] ?? "";
    return argumentsOf(`<${named}>`).flatMap((name) => this.api.type(name) ?? []);
  }

  /** The type that the variable `name` has where it is seen from `at`. */
  typeOf(name: string, at: number, depth = 0): string | undefined {
    const declared = this.code.visible(at).find((found) => found.name === name);
    if (!declared || declared.type !== "var") {
      return declared?.type;
    }
    const after = declared.at + name.length;
    const sign = /^\s*([=:])\s*/.exec(this.code.masked.slice(after, after + 40));
    if (!sign) {
      return undefined;
    }
    const start = after + sign[0].length;
    const end = this.code.next(start, sign[1] === "=" ? ";" : ")");
    const links = this.code.chain(end);
    const first = links[0];
    const isWhole = first && this.code.masked.slice(start, first.from).replace(/\bnew\b|\s/g, "") === "";
    const found = isWhole && depth < MAX_DEPTH ? this.follow(links, end, depth + 1) : undefined;
    return sign[1] === "=" ? found?.type : found && argumentsOf(found.type)[0];
  }

  private callback(name: string, from: number): Meaning | undefined {
    const body = this.code.bodyAt(from);
    if (!body || !this.code.isBetweenMembers(from, body)) {
      return undefined;
    }
    for (const owner of this.roles(from)) {
      const member = this.api.member(owner, name);
      if (member) {
        return { member, owner };
      }
    }
    return undefined;
  }

  private variable(name: string, from: number): Meaning | undefined {
    const declared = this.typeOf(name, from + name.length + 1);
    const type = declared === undefined ? undefined : this.api.type(declared);
    return type ? { type, variable: `${declared} ${name}` } : undefined;
  }

  private follow(links: Link[], end: number, depth: number): Found | undefined {
    const [first, ...rest] = links;
    let found = first && this.start(first, end, depth);
    for (const link of rest) {
      found = found && this.step(found, link);
    }
    return found;
  }

  private start(link: Link, end: number, depth: number): Found | undefined {
    if (link.made) {
      return { type: link.name, isType: false };
    }
    if (link.name === "this") {
      const type = this.code.bodyAt(end)?.name;
      return type === undefined ? undefined : { type, isType: false };
    }
    if (link.called) {
      return undefined;
    }
    if (/^[A-Z]/.test(link.name)) {
      return { type: link.name, isType: true };
    }
    const type = this.typeOf(link.name, end, depth);
    return type === undefined ? undefined : { type, isType: false };
  }

  private step(found: Found, link: Link): Found | undefined {
    const own = this.code.bodies().find((body) => body.name === found.type);
    if (own && !link.called) {
      const type = this.typeOf(link.name, own.close);
      return type === undefined ? undefined : { type, isType: false };
    }
    const nested = `${found.type}.${link.name}`;
    if (found.isType && !link.called && this.api.type(nested)) {
      return { type: nested, isType: true };
    }
    const type = this.api.type(found.type);
    const member = type && this.api.member(type, link.name);
    if (member) {
      return { type: member.type, isType: false };
    }
    const argument = GIVES[baseOf(found.type)]?.[link.name];
    const given = argument === undefined ? undefined : argumentsOf(found.type)[argument];
    return given === undefined ? undefined : { type: given, isType: false };
  }
}

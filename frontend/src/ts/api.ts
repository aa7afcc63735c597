/** What the build made of the sources of an engine's API; `html` is its documentation. */
export interface ApiFile {
  packages: { name: string; html: string }[];
  imports: Record<string, string>;
  types: ApiType[];
}

export interface ApiType {
  name: string;
  packageName: string;
  kind: "interface" | "record" | "enum" | "class";
  signature: string;
  components: Parameter[];
  supertypes: string[];
  html: string;
  members: Member[];
}

export interface Member {
  name: string;
  kind: "method" | "default" | "static" | "component" | "constant";
  type: string;
  parameters: Parameter[];
  signature: string;
  html: string;
}

export interface Parameter {
  type: string;
  name: string;
}

/** The types that code may use: those of the API with all that is known of them, those of the JDK by name. */
export class Api {
  private readonly types = new Map<string, ApiType>();
  private readonly jdk = new Map<string, { qualified: string; members: string[] }>();

  /** @param allowed lines of the form `java.util.List: of copyOf get` */
  constructor(
    private readonly file: ApiFile,
    allowed: string,
  ) {
    for (const type of file.types) {
      this.types.set(type.name, type);
    }
    for (const line of allowed.split("\n")) {
      const [name = "", members] = line.split(":");
      if (members !== undefined && !line.startsWith("#")) {
        const simple = name.slice(name.lastIndexOf(".") + 1).replace("$", ".");
        this.jdk.set(simple, { qualified: name.replace("$", "."), members: words(members) });
      }
    }
  }

  static async load(api: string, allowed: string): Promise<Api> {
    const [file, list] = await Promise.all([fetch(api), fetch(allowed)]);
    if (!file.ok || !list.ok) {
      throw new Error(`the API could not be fetched: ${file.status}, ${list.status}`);
    }
    return new Api((await file.json()) as ApiFile, await list.text());
  }

  all(): ApiType[] {
    return this.file.types;
  }

  /** The type of that name, which may carry type arguments. */
  type(name: string): ApiType | undefined {
    return this.types.get(baseOf(name));
  }

  jdkNames(): string[] {
    return [...this.jdk.keys()];
  }

  /** Names of what may be used of a class of the JDK; "new" and "extends" are not among them. */
  jdkMembers(name: string): string[] {
    const members = this.jdk.get(baseOf(name))?.members ?? [];
    return members.filter((member) => member !== "new" && member !== "extends");
  }

  mayBeMade(jdkName: string): boolean {
    return this.jdk.get(jdkName)?.members.includes("new") ?? false;
  }

  /** Members of `type` and of what it extends and implements, the nearest first. */
  members(type: ApiType): Member[] {
    const own = type.members;
    const inherited = type.supertypes.flatMap((name) => {
      const above = this.type(name);
      return above ? this.members(above) : [];
    });
    return [...own, ...inherited.filter((above) => !own.some((member) => member.name === above.name))];
  }

  member(type: ApiType, name: string): Member | undefined {
    return this.members(type).find((member) => member.name === name);
  }

  /** What must be imported for the name `simple`; nothing for what needs none. */
  importOf(simple: string): string | undefined {
    const outer = simple.split(".")[0] ?? simple;
    const ours = this.types.get(outer);
    const listed = this.jdk.get(outer)?.qualified ?? this.outermost(simple);
    const qualified = ours ? `${ours.packageName}.${outer}` : (listed ?? this.file.imports[outer]);
    return qualified && /^java\.lang\.\w+$/.test(qualified) ? undefined : qualified;
  }

  /** The class around one that is listed where that is not listed itself, as around `PrimitiveIterator.OfInt`. */
  private outermost(simple: string): string | undefined {
    const names = this.jdk.get(simple)?.qualified.split(".");
    return names?.slice(0, names.length - simple.split(".").length + 1).join(".");
  }

  /** What must be imported for all types that `text` names. */
  importsOf(text: string): string[] {
    const names = text.match(/\b[A-Z]\w*/g) ?? [];
    return [...new Set(names.flatMap((name) => this.importOf(name) ?? []))];
  }
}

/** `Optional<Proposal>` without its arguments. */
export function baseOf(type: string): string {
  return type.replace(/<.*|\[\]/gs, "").trim();
}

/** The arguments of `Map<String, List<Ballot>>`, one by one. */
export function argumentsOf(type: string): string[] {
  const list = /<(.*)>/s.exec(type)?.[1] ?? "";
  const found: string[] = [];
  let depth = 0;
  let current = "";
  for (const c of list) {
    depth += c === "<" ? 1 : c === ">" ? -1 : 0;
    if (c === "," && depth === 0) {
      found.push(current.trim());
      current = "";
    } else {
      current += c;
    }
  }
  return current.trim() === "" ? found : [...found, current.trim()];
}

function words(text: string): string[] {
  const all = text.trim().split(/\s+/);
  return all.map((word) => word.replace(/\(.*/, "")).filter((word, i, list) => list.indexOf(word) === i);
}

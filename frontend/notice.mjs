// The licence texts of every package that went into the bundle.
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";

/** One text, in the order of package names: name, version and licence of each package among `inputs`. */
export async function notice(root, inputs) {
  const names = new Set();
  for (const input of inputs) {
    const match = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) {
      names.add(match[1]);
    }
  }
  const parts = [];
  for (const name of [...names].sort()) {
    const folder = path.join(root, "node_modules", name);
    const { version, license } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file) {
      throw new Error(`${name} ${version} (${license}) carries no licence text`);
    }
    const text = (await readFile(path.join(folder, file), "utf8")).replace(/\r\n/g, "\n").trim();
    parts.push(`${name} ${version} (${license})\n\n${text}\n`);
  }
  const head = "The files in this folder contain code of these packages.\n";
  return [head, ...parts].join(`\n${"-".repeat(72)}\n\n`);
}

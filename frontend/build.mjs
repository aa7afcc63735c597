// Builds the browser bundle into src/main/resources/static/assets, or into the folder that is given.
import { build } from "esbuild";
import { gzipSync } from "node:zlib";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { notice } from "./notice.mjs";

const here = import.meta.dirname;
const out = path.resolve(process.argv[2] ?? path.join(here, "src/main/resources/static/assets"));

/** Bounds in bytes as sent, compressed. */
const BOUNDS = { "app.js": 30_000, "editor.js": 170_000, "theme.js": 1_000, "site.css": 12_000 };

const result = await build({
  absWorkingDir: here,
  entryPoints: {
    app: "src/ts/app.ts",
    editor: "src/ts/editor.ts",
    theme: "src/ts/theme.ts",
    site: "src/css/site.css",
  },
  bundle: true,
  minify: true,
  charset: "utf8",
  format: "esm",
  legalComments: "none",
  metafile: true,
  outdir: out,
  target: ["chrome123", "firefox125", "safari17.5"],
  write: false,
});

await mkdir(out, { recursive: true });
let failed = false;
for (const file of result.outputFiles) {
  const name = path.basename(file.path);
  const sent = gzipSync(file.contents, { level: 9 }).length;
  await writeFile(path.join(out, name), file.contents);
  console.log(`${name}: ${file.contents.length} bytes, ${sent} compressed`);
  if (sent > BOUNDS[name]) {
    console.error(`${name} is above its bound of ${BOUNDS[name]} bytes`);
    failed = true;
  }
}
await writeFile(path.join(out, "mark.svg"), await readFile(path.join(here, "src/mark.svg")));
await writeFile(path.join(out, "NOTICE"), await notice(here, Object.keys(result.metafile.inputs)));
process.exitCode = failed ? 1 : 0;

// Serves the pages that TemplateTest left in target/preview as the real server would: same addresses, same
// content security policy, a grader that only pretends. `npm run preview [port]`, after `mvn test`.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import path from "node:path";

const here = import.meta.dirname;
const pages = path.join(here, "target/preview");
const assets = path.join(here, "src/main/resources/static/assets");
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "font-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const TYPES = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml" };
const ROUTES = [
  [/^\/(zh|en)\/$/, "home"],
  [/^\/(zh|en)\/lessons\/paxos$/, "lesson"],
  [/^\/(zh|en)\/exercises\/paxos\/acceptor$/, "exercise"],
  [/^\/(zh|en)\/submissions\/running$/, "submission-running"],
  [/^\/(zh|en)\/submissions\/[^/]+$/, "submission-failed"],
  [/^\/(zh|en)\/runs\/[^/]+$/, "run"],
];
let draft = null;
let outcome = "failed";

async function send(response, file, status = 200) {
  const body = await readFile(file);
  const type = TYPES[path.extname(file)] ?? "text/plain";
  response.writeHead(status, {
    "Content-Type": `${type}; charset=utf-8`,
    "Content-Security-Policy": POLICY,
    "Set-Cookie": "XSRF-TOKEN=preview; Path=/",
  });
  response.end(body);
}

async function events(response, lang) {
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  const last = outcome;
  const names = last === "rejected" ? [] : [0, 1, 2, 3].map((n) => `running-${n}`);
  const all = last === "passed" ? [...names, "running-4", "running-5", "running-6"] : names;
  for (const name of [...all, last]) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const html = await readFile(path.join(pages, lang, `fragment-${name}.html`), "utf8");
    const data = html.split("\n").map((line) => `data: ${line}\n`).join("");
    response.write(`event: ${name === last ? "done" : "update"}\n${data}\n`);
  }
  response.end();
}

async function body(request) {
  let text = "";
  for await (const chunk of request) {
    text += chunk;
  }
  return text;
}

async function drafts(request, response) {
  if (request.method === "PUT") {
    draft = JSON.parse(await body(request));
    response.writeHead(request.headers["x-xsrf-token"] === "preview" ? 204 : 403);
    response.end();
  } else {
    response.writeHead(draft ? 200 : 204, { "Content-Type": "application/json" });
    response.end(draft ? JSON.stringify(draft) : undefined);
  }
}

async function answer(request, response) {
  const { pathname } = new URL(request.url, "http://preview");
  const lang = pathname.startsWith("/zh/") ? "zh" : "en";
  if (pathname.startsWith("/assets/")) {
    await send(response, path.join(assets, path.basename(pathname)));
  } else if (pathname.startsWith("/drafts/")) {
    await drafts(request, response);
  } else if (pathname.endsWith("/events")) {
    await events(response, lang);
  } else if (request.method === "POST") {
    const source = new URLSearchParams(await body(request)).get("source") ?? "";
    outcome = source.includes("isBelwo") ? "rejected" : source.includes("sync()") ? "passed" : "failed";
    await send(response, path.join(pages, lang, "fragment-queued.html"));
  } else {
    const route = ROUTES.find(([pattern]) => pattern.test(pathname));
    await send(response, path.join(pages, lang, `${route ? route[1] : "error"}.html`), route ? 200 : 404);
  }
}

const port = Number(process.argv[2] ?? 0);
const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    response.writeHead(500);
    response.end(String(error));
  });
});
server.listen(port, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}/zh/`));

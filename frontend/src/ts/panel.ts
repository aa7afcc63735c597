/** Tabs of an exercise on a narrow page: one pane at a time. */
export function tabs(panel: HTMLElement): void {
  const list = panel.querySelector<HTMLElement>(".tabs");
  if (!list) {
    return;
  }
  const buttons = [...list.querySelectorAll<HTMLButtonElement>("[role=tab]")];
  list.hidden = false;
  panel.classList.add("tabbed");
  buttons.forEach((button, i) => {
    button.addEventListener("click", () => choose(panel, button.dataset.pane ?? ""));
    button.addEventListener("keydown", (event) => {
      const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
      const next = buttons[(i + step + buttons.length) % buttons.length];
      if (step !== 0 && next) {
        event.preventDefault();
        choose(panel, next.dataset.pane ?? "");
        next.focus();
      }
    });
  });
  choose(panel, "task");
}

/** Shows the pane of that name, where panes are tabs. */
export function choose(panel: HTMLElement, pane: string): void {
  for (const button of panel.querySelectorAll<HTMLButtonElement>("[role=tab]")) {
    const chosen = button.dataset.pane === pane;
    button.setAttribute("aria-selected", String(chosen));
    button.tabIndex = chosen ? 0 : -1;
  }
  for (const section of panel.querySelectorAll<HTMLElement>(".pane")) {
    section.classList.toggle("chosen", section.dataset.pane === pane);
  }
}

/** A stage's mark fills once every family of it has passed. */
export function stages(panel: HTMLElement): void {
  const passed = new Set<string>();
  const rows = panel.querySelectorAll<HTMLElement>(".families .family");
  for (const row of rows) {
    if (row.dataset.state === "passed") {
      passed.add(row.dataset.family ?? "");
    }
  }
  if (rows.length === 0) {
    return;
  }
  for (const stage of panel.querySelectorAll<HTMLElement>(".stages > li")) {
    const families = [...stage.querySelectorAll<HTMLElement>("[data-family]")];
    const full = families.every((family) => passed.has(family.dataset.family ?? ""));
    stage.classList.toggle("filled", families.length > 0 && full);
  }
}

/** The buttons of a page that is cached for all wait for the script, which knows the visitor's token. */
export function readyToSend(panel: HTMLElement): void {
  const actions = panel.querySelector<HTMLElement>(".actions");
  if (actions) {
    actions.hidden = false;
  }
}

/** Where the verdict stands below the editor, it is brought into view once asked for. */
export function bringVerdict(panel: HTMLElement): void {
  const verdict = panel.querySelector<HTMLElement>(".verdict");
  if (verdict && verdict.getBoundingClientRect().top > innerHeight - 160) {
    verdict.scrollIntoView({ block: "center" });
  }
}

/** Says in the verdict's place that a submission did not arrive: `status` is 0 where nobody answered. */
export function notSent(panel: HTMLElement, status: number, body: string): void {
  const verdict = panel.querySelector<HTMLElement>(".verdict");
  if (!verdict) {
    return;
  }
  const words = status === 0 ? verdict.dataset.unsent : verdict.dataset.refused;
  const line = document.createElement("p");
  line.className = "unsent";
  line.textContent = detail(body) ?? (words ?? "").replace("{0}", String(status));
  verdict.replaceChildren(line);
}

/** What went wrong and what to do, where the answer is an error page or problem details (RFC 9457). */
function detail(body: string): string | undefined {
  try {
    const problem = JSON.parse(body) as { detail?: unknown; fix?: unknown };
    return sentences(problem.detail, problem.fix);
  } catch {
    const page = new DOMParser().parseFromString(body, "text/html");
    const text = (selector: string) => page.querySelector(selector)?.textContent?.trim();
    return sentences(text("main.error h1"), text("main.error .lead"));
  }
}

function sentences(...said: unknown[]): string | undefined {
  const words = said.filter((word): word is string => typeof word === "string" && word !== "");
  return words.length > 0 ? words.join(" ") : undefined;
}

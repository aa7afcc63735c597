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

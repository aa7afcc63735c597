import { brush } from "./brush";

/** What a panel's address says: which panel of the page, its token, and the moment. */
interface Place {
  index: number;
  token: string;
  at: string;
}

const QUERY = "panel";
let enliven: (root: ParentNode) => void = () => undefined;
let origins: string[] = [];

/** A panel whose state is its address: what is done to it leads from one address to another. */
class Explorer {
  constructor(private readonly section: HTMLElement) {}

  start(): void {
    this.section.dataset["scripted"] = "";
    this.section.querySelector<HTMLFormElement>(".explore-form")?.addEventListener("submit", (event) => this.onSubmit(event));
    for (const link of this.section.querySelectorAll<HTMLAnchorElement>(".preset, .undo, .begin")) {
      link.addEventListener("click", (event) => {
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
          event.preventDefault();
          void this.go(new URL(link.href));
        }
      });
    }
    const apart = this.section.querySelector<HTMLElement>(".apart-row");
    if (apart) {
      brush(apart);
    }
    this.section.addEventListener("moment", (event) => {
      this.look(String((event as CustomEvent<number>).detail));
    });
    this.show(Number(this.section.dataset["at"]));
  }

  private onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const url = new URL(form.action);
    for (const [name, value] of new FormData(form, event.submitter)) {
      url.searchParams.append(name, String(value));
    }
    void this.go(url);
  }

  /** Shows the moment of another event, which the page knows already. */
  private look(at: string): void {
    if (at === this.section.dataset["at"]) {
      return;
    }
    this.section.dataset["at"] = at;
    const field = this.section.querySelector<HTMLInputElement>(".explore-form > input[name=at]");
    const copy = this.section.querySelector<HTMLElement>(".explore-bar .copy");
    if (field) {
      field.value = at;
    }
    if (copy) {
      copy.dataset["copy"] = `${this.section.dataset["url"] ?? ""}?at=${at}`;
    }
    this.show(Number(at));
    history.replaceState(history.state, "", address(this.section));
  }

  /** Shows what holds after event `at`, and hides what does not. */
  private show(at: number): void {
    for (const part of this.section.querySelectorAll<HTMLElement>("[data-from]")) {
      if (part.closest("svg, .spacetime-run")) {
        continue;
      }
      const from = Number(part.dataset["from"]);
      const to = Number(part.dataset["to"] ?? Infinity);
      part.hidden = at < from || at >= to;
    }
    for (const node of this.section.querySelectorAll<HTMLElement>(".nodes > .node")) {
      const isDown = node.querySelector(".down:not([hidden])") !== null;
      for (const button of node.querySelectorAll<HTMLButtonElement>("[data-up]")) {
        button.disabled = isDown;
      }
      for (const button of node.querySelectorAll<HTMLButtonElement>("[data-down]")) {
        button.disabled = !isDown;
      }
    }
  }

  private async go(url: URL): Promise<void> {
    const next = await replace(this.section, url);
    if (next) {
      history.pushState(null, "", address(next));
    }
  }
}

/** Puts in the place of a panel what stands at `url`. */
async function replace(section: HTMLElement, url: URL): Promise<HTMLElement | undefined> {
  const focused = document.activeElement;
  const name = focused instanceof HTMLButtonElement ? focused.value : "";
  const part = new URL(url);
  part.searchParams.set("part", "");
  const answer = await fetch(part, { headers: { Accept: "text/html" } }).catch(() => undefined);
  if (!answer?.ok) {
    // The page of the same address says what is wrong, and what to do.
    location.assign(url);
    return undefined;
  }
  const parsed = new DOMParser().parseFromString(await answer.text(), "text/html");
  const next = parsed.querySelector<HTMLElement>(".explore");
  if (!next) {
    return undefined;
  }
  const place = document.adoptNode(next);
  section.replaceWith(place);
  enliven(place);
  const again = [...place.querySelectorAll<HTMLButtonElement>("button[name=act]")].find(
    (button) => button.value === name && !button.disabled && button.offsetParent !== null,
  );
  if (again) {
    again.focus({ preventScroll: true });
  } else if (focused !== null && focused !== document.body) {
    place.querySelector<HTMLElement>(".transcript")?.focus({ preventScroll: true });
  }
  return place;
}

function all(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(".explore")];
}

/** The page's address when this panel is as it is. A panel's own page is its address. */
function address(section: HTMLElement): string {
  const { url = "", at = "" } = section.dataset;
  if (document.body.classList.contains("page-explore")) {
    return `${url}?at=${at}`;
  }
  const page = new URL(location.href);
  const token = url.slice(url.lastIndexOf("/") + 1);
  page.searchParams.set(QUERY, `${all().indexOf(section)}.${token}.${at}`);
  return page.href;
}

function placeOf(page: URL): Place | undefined {
  const [index, token, at] = (page.searchParams.get(QUERY) ?? "").split(".");
  return index !== undefined && token !== undefined && at !== undefined
    ? { index: Number(index), token, at }
    : undefined;
}

/** Brings the panels of a page to what its address says. */
async function follow(): Promise<void> {
  if (document.body.classList.contains("page-explore")) {
    const only = all()[0];
    if (only) {
      await replace(only, new URL(location.href));
    }
    return;
  }
  const place = placeOf(new URL(location.href));
  const index = place?.index ?? 0;
  const section = all()[index];
  const origin = origins[index];
  if (section && origin !== undefined) {
    const url = new URL(origin, location.href);
    if (place) {
      url.pathname = `${url.pathname.slice(0, url.pathname.lastIndexOf("/") + 1)}${place.token}`;
      url.searchParams.set("at", place.at);
    }
    await replace(section, url);
  }
}

/** Gives the panels under `root` their script. */
export function explorers(root: ParentNode): void {
  const sections = root instanceof HTMLElement && root.matches(".explore") ? [root] : [];
  for (const section of [...sections, ...root.querySelectorAll<HTMLElement>(".explore")]) {
    if (section.dataset["scripted"] === undefined) {
      new Explorer(section).start();
    }
  }
}

/** Follows the address, back and forward; `then` gives new parts of the page what they need. */
export function followAddress(then: (root: ParentNode) => void): void {
  enliven = then;
  origins = all().map((section) => section.dataset["url"] ?? "");
  window.addEventListener("popstate", () => void follow());
  if (placeOf(new URL(location.href))) {
    void follow();
  }
}

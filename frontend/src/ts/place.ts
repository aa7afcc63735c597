const HEADINGS = "article :is(h2, h3, h4)[id], article .band[id]";

/** The last heading above the reading line, which is where the reader is. */
function here(): HTMLElement | undefined {
  const line = innerHeight * 0.3;
  let found: HTMLElement | undefined;
  for (const heading of document.querySelectorAll<HTMLElement>(HEADINGS)) {
    if (heading.getBoundingClientRect().top > line) {
      break;
    }
    found = heading;
  }
  return found;
}

/** The language switch leads to the same heading of the other language's page. */
export function languageKeepsPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.language")) {
    link.addEventListener("click", () => {
      const url = new URL(link.href);
      url.hash = here()?.id ?? "";
      link.href = url.href;
    });
  }
}

/** What scrolls sideways can be reached by keyboard. */
export function scrollersTakeFocus(): void {
  for (const box of document.querySelectorAll<HTMLElement>(".prose pre, .prose .table")) {
    if (box.scrollWidth > box.clientWidth) {
      box.tabIndex = 0;
    }
  }
}

/** Marks the section that is being read in the list of contents. */
export function contentsFollow(): void {
  const contents = document.querySelector<HTMLElement>(".page-contents");
  if (!contents) {
    return;
  }
  let waiting = false;
  const mark = () => {
    waiting = false;
    const id = here()?.id;
    for (const link of contents.querySelectorAll("a")) {
      if (id !== undefined && link.getAttribute("href") === "#" + id) {
        link.setAttribute("aria-current", "true");
      } else {
        link.removeAttribute("aria-current");
      }
    }
  };
  addEventListener(
    "scroll",
    () => {
      if (!waiting) {
        waiting = true;
        requestAnimationFrame(mark);
      }
    },
    { passive: true },
  );
  contents.addEventListener("click", (event) => {
    if (event.target instanceof HTMLAnchorElement && contents.matches(":popover-open")) {
      contents.hidePopover();
    }
  });
  mark();
}

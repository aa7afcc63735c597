import htmx from "htmx.org";
import "htmx-ext-sse/dist/sse.esm.js";
import "idiomorph/htmx";
import { foldingList, themeSwitch } from "./appearance";
import { copyButtons } from "./copy";
import { diagrams } from "./diagram";
import { explorers, followAddress } from "./explore";
import { bringVerdict, choose, notSent, readyToSend, stages, tabs } from "./panel";
import { contentsFollow, languageKeepsPlace, scrollersTakeFocus } from "./place";
import { csrfToken } from "./store";

declare global {
  interface Window {
    htmx: typeof htmx;
  }
}

window.htmx = htmx;
htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.selfRequestsOnly = true;
htmx.config.historyCacheSize = 0;

/** Cached pages carry no token: it goes from the cookie into each request and each plain form. */
function csrf(): void {
  document.addEventListener("htmx:configRequest", (event) => {
    const request = (
      event as CustomEvent<{ headers: Record<string, string>; parameters: Record<string, unknown> }>
    ).detail;
    request.headers["X-XSRF-TOKEN"] = csrfToken();
    // The field of a cached page is empty, and the server would take it rather than the header.
    delete request.parameters["_csrf"];
  });
  document.addEventListener("submit", (event) => {
    const field = (event.target as HTMLFormElement).elements.namedItem("_csrf");
    if (field instanceof HTMLInputElement && csrfToken() !== "") {
      field.value = csrfToken();
    }
  });
}

/** What a new piece of page needs. */
function enliven(root: ParentNode): void {
  diagrams(root);
  explorers(root);
  copyButtons(root);
}

/** A panel asks for other things too, such as the reference of the API. */
function isSubmission(event: Event): boolean {
  return event.target instanceof Element && event.target.matches("form.solve");
}

function panels(): void {
  for (const panel of document.querySelectorAll<HTMLElement>(".panel")) {
    tabs(panel);
    readyToSend(panel);
    panel.addEventListener("htmx:beforeRequest", (event) => {
      if (isSubmission(event)) {
        choose(panel, "verdict");
        bringVerdict(panel);
      }
    });
    for (const name of ["htmx:responseError", "htmx:sendError"]) {
      panel.addEventListener(name, (event) => {
        if (!isSubmission(event)) {
          return;
        }
        const { xhr } = (event as CustomEvent<{ xhr: XMLHttpRequest }>).detail;
        notSent(panel, xhr.status, xhr.responseText);
      });
    }
    panel.addEventListener("htmx:afterSettle", () => stages(panel));
  }
}

csrf();
themeSwitch();
foldingList();
languageKeepsPlace();
contentsFollow();
scrollersTakeFocus();
addEventListener("resize", scrollersTakeFocus);
panels();
enliven(document);
followAddress(enliven);
document.addEventListener("htmx:afterSettle", () => enliven(document));

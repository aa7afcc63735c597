import { keep } from "./store";

type Theme = "light" | "dark";

const root = document.documentElement;
const system = matchMedia("(prefers-color-scheme: dark)");

function shown(): Theme {
  const chosen = root.dataset.theme;
  return chosen === "light" || chosen === "dark" ? chosen : systemTheme();
}

function systemTheme(): Theme {
  return system.matches ? "dark" : "light";
}

/** The button says what it turns the page into; a choice that equals the system's is forgotten. */
export function themeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>(".theme");
  if (!button) {
    return;
  }
  const name = () => {
    const words = document.body.dataset;
    button.textContent = (shown() === "dark" ? words.themeLight : words.themeDark) ?? "";
  };
  button.addEventListener("click", () => {
    const theme: Theme = shown() === "dark" ? "light" : "dark";
    if (theme === systemTheme()) {
      delete root.dataset.theme;
      keep("theme", null);
    } else {
      root.dataset.theme = theme;
      keep("theme", theme);
    }
    name();
  });
  system.addEventListener("change", name);
  name();
  button.hidden = false;
}

/** The list of lessons beside the text can be folded away, and stays so. */
export function foldingList(): void {
  const button = document.querySelector<HTMLButtonElement>(".fold-list");
  if (!button) {
    return;
  }
  const name = () => {
    const folded = root.dataset.list === "folded";
    button.textContent = (folded ? button.dataset.unfold : button.dataset.fold) ?? "";
    button.setAttribute("aria-expanded", String(!folded));
  };
  const list = button.closest<HTMLElement>(".lesson-list");
  button.addEventListener("click", () => {
    if (list?.matches(":popover-open")) {
      list.hidePopover();
      return;
    }
    if (root.dataset.list === "folded") {
      delete root.dataset.list;
      keep("list", null);
    } else {
      root.dataset.list = "folded";
      keep("list", "folded");
    }
    name();
  });
  name();
  button.hidden = false;
}

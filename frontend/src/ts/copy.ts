/** Shows the copy buttons below `root`; a press copies the whole address. */
export function copyButtons(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>("button.copy[hidden]")) {
    button.hidden = !navigator.clipboard;
    button.addEventListener("click", () => {
      const url = new URL(button.dataset.copy ?? "", location.href).href;
      void navigator.clipboard.writeText(url).then(() => {
        button.textContent = button.dataset.copied ?? button.textContent;
      });
    });
  }
}

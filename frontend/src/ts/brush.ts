/**
 * Ticks whatever a pointer is drawn across, from the first box on: a mouse, a pen or a finger. A
 * click ticks one box, as it does without this.
 */
export function brush(row: HTMLElement): void {
  let first: HTMLInputElement | undefined;
  let drawn = false;

  row.addEventListener("pointerdown", (event) => {
    drawn = false;
    first = event.button === 0 ? boxAt(row, event) : undefined;
  });
  row.addEventListener("pointermove", (event) => {
    const box = boxAt(row, event);
    if (first === undefined || box === undefined || (box === first && !drawn)) {
      return;
    }
    if (!drawn) {
      drawn = true;
      first.checked = true;
      row.setPointerCapture(event.pointerId);
    }
    box.checked = true;
  });
  for (const end of ["pointerup", "pointercancel"]) {
    row.addEventListener(end, () => (first = undefined));
  }
  // What ends a stroke is no click on the box where it ends.
  row.addEventListener(
    "click",
    (event) => {
      if (drawn) {
        event.preventDefault();
        event.stopPropagation();
        drawn = false;
      }
    },
    true,
  );
}

/** The box of the label under the pointer. */
function boxAt(row: HTMLElement, event: PointerEvent): HTMLInputElement | undefined {
  const label = document.elementFromPoint(event.clientX, event.clientY)?.closest("label");
  return label && row.contains(label) && label.control instanceof HTMLInputElement
    ? label.control
    : undefined;
}

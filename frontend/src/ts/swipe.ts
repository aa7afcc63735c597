const LEAST_PIXELS = 40;

/** Calls `step` with the direction of each sideways swipe over `area` that does not scroll it. */
export function swipes(area: HTMLElement, step: (direction: 1 | -1) => void): void {
  let from: { x: number; y: number } | undefined;
  area.addEventListener("touchstart", (event) => {
    const touch = event.touches.length === 1 ? event.touches[0] : undefined;
    const scrolls = area.scrollWidth > area.clientWidth;
    from = touch && !scrolls ? { x: touch.clientX, y: touch.clientY } : undefined;
  }, { passive: true });
  area.addEventListener("touchend", (event) => {
    const touch = event.changedTouches[0];
    if (!from || !touch) {
      return;
    }
    const x = touch.clientX - from.x;
    const y = touch.clientY - from.y;
    if (Math.abs(x) >= LEAST_PIXELS && Math.abs(x) > 2 * Math.abs(y)) {
      step(x < 0 ? 1 : -1);
    }
  }, { passive: true });
}

import type { Moment } from "./happens";

/** What one element of a picture tells of: a moment, or what leads from one to another. */
interface Piece {
  readonly element: SVGElement;
  readonly from: number;
  readonly to: number;
  readonly lanes: readonly number[];
}

const UNKNOWN_END = Number.MAX_SAFE_INTEGER;

/** The drawn run: what is before the cursor, at it and after it, and what belongs to a selection. */
export class Picture {
  private readonly pieces: Piece[];
  private readonly lines: SVGElement[];
  private readonly states: SVGTextElement[];
  private readonly lamps: SVGElement[];

  constructor(
    private readonly area: HTMLElement,
    moments: readonly Moment[],
  ) {
    const lanes = new Map(moments.map((moment) => [moment.index, moment.lane]));
    this.lines = [...area.querySelectorAll<SVGElement>(".row, .fold")].sort(
      (one, other) => Number(one.dataset.moment) - Number(other.dataset.moment),
    );
    this.states = [...area.querySelectorAll<SVGTextElement>(".heads .state")];
    this.lamps = [...area.querySelectorAll<SVGElement>(".heads .lamp")];
    this.pieces = [...area.querySelectorAll<SVGElement>(".marks, .msg, .wait")].map((element) => {
      const { moment, from, to, a, b } = element.dataset;
      const first = Number(moment ?? from);
      const last = Number(moment ?? to);
      return {
        element,
        from: first,
        to: last < 0 ? UNKNOWN_END : last,
        lanes: a === undefined ? [lanes.get(last) ?? -1] : [Number(a), Number(b)],
      };
    });
  }

  /** Puts the cursor at the moment `index`. */
  show(index: number): void {
    for (const piece of this.pieces) {
      piece.element.classList.toggle("after", piece.from > index);
      piece.element.classList.toggle("flying", piece.from <= index && piece.to > index);
    }
    let now: SVGElement | undefined;
    for (const line of this.lines) {
      const first = Number(line.dataset.moment);
      now = first <= index ? line : now;
      line.classList.toggle("after", first > index);
      line.classList.remove("now");
    }
    now?.classList.add("now");
    for (const lamp of this.lamps) {
      lamp.classList.toggle("lit", Number(lamp.dataset.from) <= index);
    }
    this.scrollTo(now);
    this.scrollAside(index);
  }

  /** Writes what each node's state reads; the keys are lane and cell. */
  state(values: ReadonlyMap<string, string>): void {
    const [one, other] = this.states;
    const distance = one && other ? Math.abs(other.x.baseVal[0]!.value - one.x.baseVal[0]!.value) : 0;
    const most = distance > 0 ? Math.floor(distance / 4.6) : 28;
    for (const text of this.states) {
      const value = values.get(`${text.dataset.lane} ${text.dataset.cell}`) ?? "";
      text.textContent = value.length > most ? value.slice(0, most - 1) + "…" : value;
    }
  }

  /** Makes all soft but these moments and what leads from one of them to another. */
  select(chosen: ReadonlySet<number> | undefined): void {
    for (const { element, from, to } of this.pieces) {
      const inside = !chosen || (chosen.has(from) && (chosen.has(to) || to === UNKNOWN_END));
      element.classList.toggle("aside", !inside);
    }
  }

  /** Shows the moments of one node and its messages; of all where it is undefined. */
  only(lane: number | undefined): void {
    for (const { element, lanes } of this.pieces) {
      element.classList.toggle("off", lane !== undefined && !lanes.includes(lane) && lanes[0] !== -1);
    }
  }

  /** Where there are more lanes than fit, brings the one where it happens into view. */
  private scrollAside(index: number): void {
    const marks = this.area.querySelector(`.marks[data-moment="${index}"]`);
    if (!marks || this.area.scrollWidth <= this.area.clientWidth) {
      return;
    }
    const box = this.area.getBoundingClientRect();
    const place = marks.getBoundingClientRect();
    if (place.left < box.left + box.width / 6 || place.right > box.right - box.width / 6) {
      this.area.scrollLeft += place.left + place.width / 2 - (box.left + box.width / 2);
    }
  }

  /** Scrolls the picture, never the page. */
  private scrollTo(line: SVGElement | undefined): void {
    const area = this.area;
    if (!line || area.scrollHeight <= area.clientHeight) {
      return;
    }
    const heads = area.querySelector(".heads")?.getBoundingClientRect().height ?? 0;
    const box = area.getBoundingClientRect();
    const row = line.getBoundingClientRect();
    const room = box.height - heads;
    if (row.top < box.top + heads + room / 6 || row.bottom > box.bottom - room / 6) {
      area.scrollTop += row.top + row.height / 2 - (box.top + heads + room / 2);
    }
  }
}

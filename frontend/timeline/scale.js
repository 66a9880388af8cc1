// What lies where: time from left to right, rows from top to bottom, all in pixels of the page.
import { day } from '../plan/day.js';

export const HEAD = 28;
export const ROW = 34;

const STEPS = [300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200];
const BETWEEN_TICKS = 58;
const MOST_PIXELS_PER_HOUR = 1800;
const PAD = 1200;

export class Scale {
  width = 0;
  height = 0;
  left = 0;
  top = 0;
  names = 190;
  #from = 0;
  #to = 1;
  #perSecond = 0.02;
  fitted = true;

  /** Takes the day's first and last moment; what was fitted stays so. */
  cover([from, to]) {
    this.#from = from - PAD;
    this.#to = to + PAD;
    this.resize(this.width, this.height);
  }

  resize(width, height) {
    this.width = width;
    this.height = height;
    this.names = width < 700 ? 132 : 190;
    if (this.fitted || this.#perSecond < this.#least) {
      this.fit();
    }
  }

  /** All of the day in sight. */
  fit() {
    this.fitted = true;
    this.#perSecond = this.#least;
  }

  get #least() {
    return Math.max(1e-4, (this.width - this.names) / (this.#to - this.#from));
  }

  /** Zooms so that what is at x stays there; answers how far the view has to scroll. */
  zoom(factor, x) {
    const at = this.timeAt(x);
    this.#perSecond = Math.min(MOST_PIXELS_PER_HOUR / 3600, Math.max(this.#least, this.#perSecond * factor));
    this.fitted = this.#perSecond === this.#least;
    return (at - this.#from) * this.#perSecond - (x - this.names);
  }

  get contentWidth() {
    return this.names + (this.#to - this.#from) * this.#perSecond;
  }

  get contentHeight() {
    return HEAD + day.rows.length * ROW + 6;
  }

  x(second) {
    return this.names + (second - this.#from) * this.#perSecond - this.left;
  }

  timeAt(x) {
    return this.#from + (x - this.names + this.left) / this.#perSecond;
  }

  pixels(seconds) {
    return seconds * this.#perSecond;
  }

  y(index) {
    return HEAD + index * ROW - this.top;
  }

  indexAt(y) {
    return y < HEAD ? -1 : Math.floor((y - HEAD + this.top) / ROW);
  }

  /** The rows that are in sight: the first, and the one behind the last. */
  get visible() {
    const first = Math.max(0, Math.floor(this.top / ROW));
    return [first, Math.min(day.rows.length, Math.ceil((this.top + this.height - HEAD) / ROW))];
  }

  /** Moments on the depot's clock that are in sight, as far apart as there is room for. Where the clock changes, hours are missing or come twice. */
  *ticks() {
    const step = STEPS.find((each) => this.pixels(each) >= BETWEEN_TICKS) ?? STEPS.at(-1);
    const local = (second) => day.base + second + day.offset(second);
    const end = this.timeAt(this.width);
    for (let at = Math.floor(this.timeAt(this.names)); at < end;) {
      const rest = ((local(at) % step) + step) % step;
      if (rest === 0) {
        yield at;
        at += Math.min(step, 3600);
      } else {
        at += Math.min(step - rest, 3600);
      }
    }
  }

  /** Whether a moment is midnight in the depot. */
  isMidnight(second) {
    return (day.base + second + day.offset(second)) % 86400 === 0;
  }

  /** What is at a point: a row, and one of its stops if it is there. */
  find(x, y) {
    const index = this.indexAt(y);
    const row = day.rows[index];
    if (!row) {
      return null;
    }
    return { row, index, stop: x < this.names ? undefined : this.#stopAt(row, x) };
  }

  /** The stop whose service is at x, or near; its wait counts too. */
  #stopAt(row, x) {
    let best;
    let nearest = 5;
    for (const stop of row.stops) {
      const [from, to] = [this.x(stop.arrival), Math.max(this.x(stop.departure), this.x(stop.start) + 3)];
      const away = x < from ? from - x : x > to ? x - to : 0;
      if (away < nearest || (away === 0 && nearest === 0)) {
        [best, nearest] = [stop, away];
      }
    }
    return best;
  }

  /** Before which of a row's stops somebody drops who drops at x. */
  before(row, x) {
    const at = this.timeAt(x);
    const next = row.stops.findIndex((stop) => (stop.start + stop.departure) / 2 > at);
    return next < 0 ? row.stops.length : next;
  }

  /** Where the gap before a stop is. */
  gap(row, before) {
    const [last, next] = [row.stops[before - 1], row.stops[before]];
    const from = last?.departure ?? row.drive?.departure ?? row.start;
    return this.x(next ? (from + next.arrival) / 2 : from + 120);
  }
}

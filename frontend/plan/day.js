// The day of the plan's screen as the list and the timeline share it. Moments are seconds since the day began in the depot.
import { text } from '../words.js';

/** Orders of the list and the timeline. */
const ORDERS = {
  name: (a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }),
  start: (a, b) => (a.drive?.departure ?? a.start) - (b.drive?.departure ?? b.start),
  end: (a, b) => (a.drive?.end ?? a.end) - (b.drive?.end ?? b.end),
  stops: (a, b) => b.stops.length - a.stops.length,
  load: (a, b) => b.utilization - a.utilization,
  cost: (a, b) => (b.drive?.cents ?? 0) - (a.drive?.cents ?? 0),
  late: (a, b) => b.late - a.late,
};

class Day extends EventTarget {
  generation = -1;
  editable = false;
  base = 0;
  #offsets = [0, 0];
  #rows = new Map();
  #order = [];
  #ghosts = new Map();
  #others = [];
  #moving = null;
  #stopOfJob = new Map();
  #sort = 'name';
  #filter = '';
  #shown = [];

  /** Takes what changed; what it does not name stays. */
  show(change) {
    this.generation = change.generation;
    this.#moving = null;
    this.editable = change.editable;
    if (change.offsets) {
      this.base = change.base;
      this.#offsets = change.offsets;
      this.#rows.clear();
    }
    change.rows.forEach((row) => this.#rows.set(row.id, read(row)));
    this.#order = change.order;
    const there = new Set(change.order);
    [...this.#rows.keys()].filter((id) => !there.has(id)).forEach((id) => this.#rows.delete(id));
    this.#stopOfJob.clear();
    for (const row of this.#rows.values()) {
      row.stops.forEach((stop, index) => stop.jobs.forEach((job) => {
        // A shipment is at two stops: its first one stands for it.
        if (!this.#stopOfJob.has(job)) {
          this.#stopOfJob.set(job, { row, index });
        }
      }));
    }
    this.#arrange();
  }

  /** Shows what a change would make of some rows, or what they were, beside what is; none ends that. */
  preview(rows, former = false) {
    this.former = former;
    this.#ghosts = new Map(rows.map((row) => [row.id, read(row)]));
    this.dispatchEvent(new Event('change'));
  }

  /** What a change would make of a row, or what it was (`former`), if that is shown. */
  ghost(id) {
    return this.#ghosts.get(id);
  }

  /** Shows what others have selected: {name, color, routes, jobs} each. */
  showOthers(others) {
    this.#others = others.map((other) => ({ ...other, routes: new Set(other.routes), jobs: new Set(other.jobs) }));
    this.dispatchEvent(new Event('others'));
    this.dispatchEvent(new Event('change'));
  }

  /** Shows what is on its way to the server: {jobs, shift, before}, until the next content is here. */
  wait(move) {
    this.#moving = move;
    this.dispatchEvent(new Event('wait'));
  }

  /** What is on its way to the server; null while nothing is. */
  get moving() {
    return this.#moving;
  }

  /** Whether a stop is on its way elsewhere. */
  isMoving(stop) {
    return this.#moving !== null && stop.jobs.some((job) => this.#moving.jobs.has(job));
  }

  /** Who else has selected a stop, by its jobs. */
  othersAt(jobs) {
    return this.#others.filter((other) => jobs.some((job) => other.jobs.has(job)));
  }

  /** Who else has selected a route or one of its stops. */
  othersOn(row) {
    return this.#others.filter((other) => other.routes.has(row.id) || row.stops.some((stop) => stop.jobs.some((job) => other.jobs.has(job))));
  }

  forget() {
    this.#others = [];
    this.#ghosts.clear();
    this.show({ generation: -1, editable: false, base: 0, offsets: [0, 0], rows: [], order: [] });
  }

  /** The rows that pass the filter, in the order that was chosen. */
  get rows() {
    return this.#shown;
  }

  get size() {
    return this.#order.length;
  }

  get sort() {
    return this.#sort;
  }

  row(id) {
    return this.#rows.get(id);
  }

  /** Where a job is: its row and the index of its stop; undefined if it is on no route. */
  stopOf(job) {
    return this.#stopOfJob.get(job);
  }

  arrange(sort, filter) {
    this.#sort = sort in ORDERS ? sort : 'name';
    this.#filter = filter.trim().toLowerCase();
    this.#arrange();
  }

  #arrange() {
    const words = this.#filter.split(/\s+/).filter((word) => word !== '');
    // All words in one of its texts: the vehicle with its driver, or one stop.
    const passes = (row) => row.texts.some((one) => words.every((word) => one.includes(word)));
    const rows = this.#order.map((id) => this.#rows.get(id));
    // Idle vehicles go last, whatever the order.
    this.#shown = rows.filter(passes).sort((a, b) => Number(!a.drive) - Number(!b.drive) || ORDERS[this.#sort](a, b) || ORDERS.name(a, b));
    this.dispatchEvent(new Event('change'));
  }

  /** The depot's clock at a moment, "08:05"; with its offset where the clock shows this time twice. */
  time(second) {
    const offset = this.offset(second);
    const minutes = Math.floor((this.base + second + offset) / 60);
    const shown = `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
    return this.#isTwice(second + offset) ? `${shown} (${words(offset)})` : shown;
  }

  /** How far the depot's clock is before UTC, in seconds. */
  offset(second) {
    let offset = this.#offsets[1];
    for (let i = 2; i < this.#offsets.length && second >= this.#offsets[i]; i += 2) {
      offset = this.#offsets[i + 1];
    }
    return offset;
  }

  #isTwice(local) {
    for (let i = 2; i < this.#offsets.length; i += 2) {
      const [at, before, after] = [this.#offsets[i], this.#offsets[i - 1], this.#offsets[i + 1]];
      if (local >= at + after && local < at + before) {
        return true;
      }
    }
    return false;
  }

  /** This moment. */
  now() {
    return Math.floor(Date.now() / 1000) - this.base;
  }

  /** The first and the last moment at which somebody is at work. */
  span() {
    const rows = [...this.#rows.values()];
    const from = Math.min(...rows.map((row) => Math.min(row.start, row.drive?.departure ?? row.start)));
    const to = Math.max(...rows.map((row) => Math.max(row.end, row.drive?.end ?? row.end)));
    return rows.length > 0 ? [from, to] : [8 * 3600, 18 * 3600];
  }
}

function read(row) {
  const stops = row.stops.map(([jobs, name, who, where, arrival, start, departure, windows, late, pinned], index) => ({
    row: row.id, index, jobs, name, who, where, arrival, start, departure, windows, late, pinned,
  }));
  const texts = [`${row.name} ${row.drive?.driver ?? ''}`, ...stops.map((stop) => `${stop.name} ${stop.who} ${stop.where}`)].map((one) => one.toLowerCase());
  return { ...row, stops, texts, late: stops.filter((stop) => stop.late > 0).length };
}

const pad = (number) => String(number).padStart(2, '0');

function words(offset) {
  const minutes = Math.abs(offset) / 60;
  return `${offset < 0 ? '−' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** A length of time, "3 h 05 min". */
export function length(seconds) {
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? text('browser.length.minutes', minutes) : text('browser.length.hours', Math.floor(minutes / 60), pad(minutes % 60));
}

export const day = new Day();

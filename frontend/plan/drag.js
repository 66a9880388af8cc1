// Stops that are dragged, from any piece of the plan's screen to any other. A piece says what lies under the pointer where a drag may start (a source), and
// where what is dragged would land (a target); while it is on its way both it and a label at the pointer show that.
import { day } from './day.js';
import { selection } from './selection.js';
import { text } from '../words.js';

const SLOP = 5;
const HOLD = 350;
const EDGE = 32;
const HESITATION = 220;

class Drag extends EventTarget {
  endedAt = -1;
  #targets = new Map();
  #pressed = null;
  #dragged = null;
  #landing = null;
  #over = null;
  #label = null;
  #frame = 0;
  #considered = null;
  #price = null;
  #ticket = 0;
  #timer;

  /** What is dragged now: jobs and a name; null while nothing is. */
  get dragged() {
    return this.#dragged;
  }

  /**
   * Lets stops be dragged from an element.
   * @param find what is under the pointer: {jobs, name}, or nothing; returns how to end it
   */
  source(element, find) {
    const pressed = (event) => {
      const found = day.editable && event.button === 0 && !event.shiftKey && !this.#dragged ? find(event) : null;
      if (found) {
        this.#press(found, event);
      }
    };
    element.addEventListener('pointerdown', pressed, { capture: true });
    return () => element.removeEventListener('pointerdown', pressed, { capture: true });
  }

  /**
   * Lets stops be dropped on an element.
   * @param target has at(x, y, jobs), which answers a landing {shift, before, words} or null, show(landing or null), and perhaps scroller()
   */
  target(element, target) {
    this.#targets.set(element, target);
    return () => this.#targets.delete(element);
  }

  /** Moves jobs at once, as the keyboard does. */
  move(jobs, shift, before) {
    if (day.editable) {
      day.wait({ jobs: new Set(jobs), shift, before });
      this.dispatchEvent(new CustomEvent('drop', { detail: { jobs, shift, before } }));
    }
  }

  #press(found, event) {
    const touch = event.pointerType === 'touch';
    this.#pressed = { found, x: event.clientX, y: event.clientY, touch };
    this.#listen(true);
    if (touch) {
      this.#pressed.timer = setTimeout(() => this.#begin(), HOLD);
    }
  }

  #listen(on) {
    const change = on ? 'addEventListener' : 'removeEventListener';
    for (const [type, heard] of this.#heard) {
      window[change](type, heard, { capture: true, passive: false });
    }
  }

  #heard = [
    ['pointermove', (event) => this.#moved(event)],
    ['pointerup', (event) => this.#released(event)],
    ['pointercancel', () => this.#end()],
    // A finger that rests opens no menu once it drags.
    ['contextmenu', (event) => this.#dragged && (event.preventDefault(), event.stopPropagation())],
    ['touchmove', (event) => this.#dragged && event.preventDefault()],
    ['keydown', (event) => {
      if (event.key === 'Escape' && this.#dragged) {
        event.preventDefault();
        event.stopPropagation();
        this.#end();
      }
    }],
    ['blur', (event) => event.target === window && this.#end()],
  ];

  #moved(event) {
    const { x, y, touch } = this.#pressed;
    if (!this.#dragged) {
      if (Math.hypot(event.clientX - x, event.clientY - y) < SLOP) {
        return;
      }
      if (touch) {
        this.#end();
        return;
      }
      this.#begin();
    }
    event.preventDefault();
    event.stopPropagation();
    [this.#pressed.x, this.#pressed.y] = [event.clientX, event.clientY];
    this.#frame ||= requestAnimationFrame(() => this.#look());
  }

  #begin() {
    const { found } = this.#pressed;
    const jobs = selection.hasStop(found.jobs) ? inOrder(selection.jobs) : found.jobs;
    const several = new Set(jobs.map((job) => day.stopOf(job)).map((at, i) => (at ? `${at.row.id} ${at.index}` : i))).size;
    this.#dragged = { jobs, name: several > 1 ? text('browser.stops', several) : found.name };
    this.#label = document.createElement('div');
    this.#label.className = 'bayou-drag';
    this.#label.setAttribute('role', 'status');
    document.body.append(this.#label);
    document.documentElement.toggleAttribute('dragging-stops', true);
    getSelection()?.removeAllRanges();
    this.dispatchEvent(new Event('begin'));
    this.#look();
  }

  #look() {
    this.#frame = 0;
    if (!this.#dragged) {
      return;
    }
    const { x, y } = this.#pressed;
    const under = document.elementFromPoint(x, y);
    const out = under?.closest('[data-drop="unassigned"]');
    const [element, target] = out ? [out, outOf(out)] : [...this.#targets].find(([candidate]) => candidate.contains(under)) ?? [null, null];
    const landing = target?.at(x, y, this.#dragged.jobs) ?? null;
    if (this.#over && this.#over.element !== element) {
      this.#over.target.show(null);
    }
    this.#over = element ? { element, target } : null;
    this.#landing = landing;
    target?.show(landing);
    if (target?.scroller && scrollNear(target.scroller(), x, y)) {
      this.#frame ||= requestAnimationFrame(() => this.#look());
    }
    this.#consider(landing);
    const name = document.createElement('strong');
    name.textContent = this.#dragged.name;
    const price = document.createElement('span');
    price.textContent = this.#price ?? '';
    this.#label.replaceChildren(name, landing?.words ?? text('browser.drag.not-here'), price);
    this.#label.toggleAttribute('nowhere', !landing);
    const flip = x > innerWidth - 240;
    this.#label.style.transform = `translate(${x}px, ${y}px) translate(${flip ? 'calc(-100% - 12px)' : '14px'}, 12px)`;
  }

  /** Where somebody hesitates, the server is asked what it costs to drop there. */
  #consider(landing) {
    const place = landing && `${landing.shift} ${landing.before}`;
    if (place !== this.#considered) {
      this.#considered = place;
      this.#price = null;
      clearTimeout(this.#timer);
      if (landing) {
        const { jobs } = this.#dragged;
        const detail = { jobs, shift: landing.shift, before: landing.before, ticket: ++this.#ticket };
        this.#timer = setTimeout(() => this.dispatchEvent(new CustomEvent('consider', { detail })), HESITATION);
      }
    }
  }

  /** What it costs to drop where a ticket asked for, in words. */
  answer(ticket, words) {
    if (ticket === this.#ticket && this.#dragged) {
      this.#price = words;
      this.#look();
    }
  }

  #released(event) {
    if (!this.#dragged) {
      this.#end();
      return;
    }
    this.#look();
    const { jobs } = this.#dragged;
    const landing = this.#landing;
    this.#end();
    // What follows the release is no click; the map makes its clicks of releases and asks for the moment.
    this.endedAt = event.timeStamp;
    const swallow = (click) => (click.preventDefault(), click.stopPropagation());
    window.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
    if (landing) {
      this.move(jobs, landing.shift, landing.before);
    }
  }

  #end() {
    clearTimeout(this.#pressed?.timer);
    clearTimeout(this.#timer);
    this.#ticket++;
    cancelAnimationFrame(this.#frame);
    this.#listen(false);
    this.#over?.target.show(null);
    this.#label?.remove();
    document.documentElement.toggleAttribute('dragging-stops', false);
    this.#frame = 0;
    this.#pressed = this.#dragged = this.#landing = this.#over = this.#label = this.#considered = this.#price = null;
  }
}

/** Scrolls what lies under a pointer near its edge; answers whether there was anything left to scroll. */
function scrollNear(scroller, x, y) {
  const place = scroller.getBoundingClientRect();
  const by = (at, low, high) => (at < low + EDGE ? at - low - EDGE : at > high - EDGE ? at - high + EDGE : 0) / 3;
  const [left, top] = [scroller.scrollLeft, scroller.scrollTop];
  scroller.scrollBy({ left: by(x, place.left, place.right), top: by(y, place.top, place.bottom), behavior: 'instant' });
  return left !== scroller.scrollLeft || top !== scroller.scrollTop;
}

/** Where what is dropped leaves the plan. */
function outOf(element) {
  return {
    at: (x, y, jobs) => (jobs.some((job) => day.stopOf(job)) ? { shift: '', before: -1, words: text('browser.drag.out') } : null),
    show: (landing) => element.toggleAttribute('over', landing !== null),
  };
}

/** Jobs as their routes do them, those of one route together; what is on none goes last. */
export function inOrder(jobs) {
  const place = (job) => day.stopOf(job);
  return [...jobs].sort((a, b) => {
    const [one, other] = [place(a), place(b)];
    return !one || !other ? Number(!one) - Number(!other) : one.row.id.localeCompare(other.row.id) || one.index - other.index;
  });
}

/** A landing before one of a row's stops, or behind the last; null where that changes nothing. */
export function landingBefore(row, before, jobs) {
  const moved = new Set(jobs);
  const own = row.stops.filter((stop) => stop.jobs.some((job) => moved.has(job)));
  if (own.length === 1 && own[0].jobs.length === moved.size && (before === own[0].index || before === own[0].index + 1)) {
    return null;
  }
  const next = row.stops[before];
  const last = row.stops[before - 1];
  const words = next ? text('browser.drag.before', row.name, next.name) : last ? text('browser.drag.after', row.name, last.name) : row.name;
  return { shift: row.id, before, words };
}

/** A landing on a row where it costs least. */
export function landingOn(row) {
  return { shift: row.id, before: -1, words: row.drive ? text('browser.drag.least-cost', row.name) : text('browser.drag.empty-route', row.name) };
}

export const drag = new Drag();

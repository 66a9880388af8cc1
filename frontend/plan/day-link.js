// <bayou-day>: where the server meets what the pieces of the plan's screen share. It shows nothing.
import { day } from './day.js';
import { drag } from './drag.js';
import { watchLooseJobs } from './loose.js';
import { menu } from './menu.js';
import { selection } from './selection.js';
import { isElsewhere } from '../shortcuts.js';

/** Selecting by holding an arrow key tells the server where it ended. */
const SELECTION_PAUSE = 120;

class DayLink extends HTMLElement {
  #endings = [];
  #timer;

  connectedCallback() {
    this.hidden = true;
    const on = (target, type, heard) => {
      target.addEventListener(type, heard);
      this.#endings.push(() => target.removeEventListener(type, heard));
    };
    this.#endings.push(watchLooseJobs());
    on(selection, 'change', ({ detail }) => detail.cause === 'server' || this.#selected());
    on(drag, 'drop', ({ detail }) => this.#tell('plan-drop', { ...detail, generation: day.generation }));
    on(drag, 'consider', ({ detail }) => this.#tell('plan-consider', { ...detail, generation: day.generation }));
    // A key of the screen is about what was selected just before.
    const flush = () => this.#timer !== undefined && this.#tellSelection();
    document.addEventListener('shortcut', flush, { capture: true });
    document.addEventListener('keydown', this.#cleared);
    this.#endings.push(() => {
      document.removeEventListener('shortcut', flush, { capture: true });
      document.removeEventListener('keydown', this.#cleared);
    });
    on(menu, 'open', () => this.#tell('plan-menu', {}));
    on(menu, 'choose', ({ detail }) => this.#tell('plan-choose', { name: detail }));
  }

  disconnectedCallback() {
    this.#endings.splice(0).forEach((end) => end());
    clearTimeout(this.#timer);
    selection.forget();
    day.forget();
    menu.close();
  }

  #cleared = (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented && !isElsewhere(event)) {
      selection.clear('keys');
    }
  };

  show(change) {
    day.show(change);
  }

  /** What a change would make of some rows, or what they were, shown beside what is; an empty list ends that. */
  preview(rows, former) {
    day.preview(rows, former);
  }

  select(routes, jobs) {
    selection.set(routes, jobs, 'server');
  }

  /** What others have selected. */
  showOthers(others) {
    day.showOthers(others);
  }

  /** What the page's address names besides the selection. */
  at(place) {
    selection.at(place);
  }

  /** What it costs to drop where somebody considers it. */
  price(ticket, words) {
    drag.answer(ticket, words);
  }

  /** What the server offers to do with what is selected. */
  offer(items) {
    menu.offer(items);
  }

  #selected() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tellSelection(), SELECTION_PAUSE);
  }

  #tellSelection() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#tell('plan-select', { routes: [...selection.routes], jobs: [...selection.jobs] });
  }

  /** Whatever else is told is about what is selected: the server hears of that first. */
  #tell(type, detail) {
    if (this.#timer !== undefined && type !== 'plan-select') {
      this.#tellSelection();
    }
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

customElements.define('bayou-day', DayLink);

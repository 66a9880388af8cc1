// The menu of what is selected. What is in it the server knows, which is asked when it opens.
import { day } from './day.js';
import { selection } from './selection.js';
import { text } from '../words.js';

class Menu extends EventTarget {
  #element = null;
  #opener = null;
  #outside = (event) => this.#element?.contains(event.target) || this.close();

  /** Opens it at a place of the window; the focus comes back to where it is now. */
  open(x, y) {
    this.close();
    this.#opener = focused();
    this.#element = document.createElement('div');
    this.#element.className = 'bayou-menu';
    this.#element.setAttribute('role', 'menu');
    this.#element.setAttribute('aria-label', title());
    this.#element.dataset.title = title();
    this.#element.style.transform = `translate(${x}px, ${y}px)`;
    this.#element.addEventListener('keydown', (event) => this.#pressed(event));
    this.#element.dataset.x = x;
    this.#element.dataset.y = y;
    document.body.append(this.#element);
    document.addEventListener('pointerdown', this.#outside, { capture: true });
    this.dispatchEvent(new Event('open'));
  }

  close() {
    if (!this.#element) {
      return;
    }
    document.removeEventListener('pointerdown', this.#outside, { capture: true });
    this.#element.remove();
    this.#element = null;
    this.#opener?.focus?.();
  }

  /** Shows what can be done. */
  offer(items) {
    if (!this.#element) {
      return;
    }
    this.#element.replaceChildren(...(items.length > 0 ? items.map((item) => this.#item(item)) : [nothing()]));
    this.#keepInside();
    this.#element.querySelector('button')?.focus();
  }

  /** Does something without the menu, as keys do. */
  choose(name) {
    this.dispatchEvent(new CustomEvent('choose', { detail: name }));
  }

  #item({ name, words, keys }) {
    const item = document.createElement('button');
    item.type = 'button';
    item.setAttribute('role', 'menuitem');
    item.tabIndex = -1;
    item.textContent = words;
    if (keys) {
      const hint = document.createElement('kbd');
      hint.textContent = keys;
      hint.setAttribute('aria-hidden', 'true');
      item.append(hint);
    }
    item.onclick = () => {
      this.close();
      this.choose(name);
    };
    return item;
  }

  #keepInside() {
    const { x, y } = this.#element.dataset;
    const { offsetWidth: width, offsetHeight: height } = this.#element;
    this.#element.style.transform = `translate(${Math.max(4, Math.min(x, innerWidth - width - 8))}px, ${Math.max(4, Math.min(y, innerHeight - height - 8))}px)`;
  }

  #pressed(event) {
    const items = [...this.#element.querySelectorAll('button')];
    const at = items.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      items.at(to % items.length)?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      this.close();
    }
    event.stopPropagation();
  }
}

/** What has the focus, within whatever shadow. */
function focused() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) {
    element = element.shadowRoot.activeElement;
  }
  return element;
}

/** What is selected, in a few words. */
export function title() {
  const jobs = [...selection.jobs];
  const routes = [...selection.routes];
  if (jobs.length > 0) {
    const places = new Set(jobs.map((job) => day.stopOf(job)).map((at, i) => (at ? `${at.row.id} ${at.index}` : i)));
    const at = day.stopOf(jobs[0]);
    return places.size > 1 ? text('browser.stops', places.size) : (at?.row.stops[at.index].name ?? text('browser.menu.one-order'));
  }
  return routes.length > 1 ? text('browser.menu.routes', routes.length) : (day.row(routes[0])?.name ?? text('browser.menu.nothing-selected'));
}

function nothing() {
  const note = document.createElement('p');
  note.textContent = text('browser.menu.nothing');
  return note;
}

export const menu = new Menu();

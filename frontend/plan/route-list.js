// <bayou-route-list>: the routes of the day below each other, with the stops of the one that is open. Rows of a closed route are some six elements, those
// out of sight are not laid out (content-visibility), and what did not change keeps its element.
import { day } from './day.js';
import { drag, landingBefore, landingOn } from './drag.js';
import { menu } from './menu.js';
import { selection } from './selection.js';
import { fillRoute, fillStop, newRoute, newStop } from './route-items.js';
import { text } from '../words.js';

const CAUSE = 'list';

/** So many stops of a route that was chosen are in sight. */
const FIRST_STOPS = 4;

class RouteList extends HTMLElement {
  #endings = [];
  #rows = new Map();
  #open = null;
  #list;
  #mark;

  connectedCallback() {
    this.innerHTML = `
      <div class="bayou-list-tools">
        <input type="search" placeholder="${text('browser.list.find')}" aria-label="${text('browser.list.find.label')}">
        <select aria-label="${text('browser.list.order')}">
          <option value="name">${text('browser.list.by-name')}</option>
          <option value="start">${text('browser.list.by-start')}</option>
          <option value="end">${text('browser.list.by-end')}</option>
          <option value="stops">${text('browser.list.by-stops')}</option>
          <option value="load">${text('browser.list.by-load')}</option>
          <option value="cost">${text('browser.list.by-cost')}</option>
          <option value="late">${text('browser.list.by-lateness')}</option>
        </select>
      </div>
      <ol class="bayou-routes" aria-label="${text('browser.list.routes')}"></ol>
      <p class="bayou-note" hidden>${text('browser.list.no-match')}</p>
      <div class="bayou-drop-out" data-drop="unassigned">${text('browser.list.drop-out')}</div>`;
    this.#list = this.querySelector('ol');
    this.#mark = document.createElement('div');
    this.#mark.className = 'bayou-drop-mark';
    const [find, sort] = [this.querySelector('input'), this.querySelector('select')];
    day.arrange(recallSort(), '');
    sort.value = day.sort;
    find.oninput = () => day.arrange(sort.value, find.value);
    sort.onchange = () => {
      day.arrange(sort.value, find.value);
      keepSort(sort.value);
    };
    const on = (target, type, heard) => {
      target.addEventListener(type, heard);
      this.#endings.push(() => target.removeEventListener(type, heard));
    };
    on(day, 'change', () => this.#show());
    on(day, 'wait', () => this.#mend());
    on(selection, 'change', ({ detail }) => this.#selected(detail.cause));
    this.#list.addEventListener('click', (event) => this.#clicked(event));
    this.#list.addEventListener('keydown', (event) => this.#pressed(event));
    this.#list.addEventListener('contextmenu', (event) => this.#openMenu(event, event.clientX, event.clientY));
    this.#list.addEventListener('focusin', (event) => this.#rove(event.target.closest('.bayou-route, .bayou-stop')));
    this.#endings.push(
      drag.source(this.#list, (event) => {
        const stop = event.target.closest('.bayou-stop') && this.#stopAt(event.target);
        return stop && { jobs: stop.jobs, name: stop.name };
      }),
      drag.target(this.#list, {
        at: (x, y, jobs) => this.#landing(x, y, jobs),
        show: (landing) => this.#showLanding(landing),
        scroller: () => scrollerOf(this),
      }),
    );
    this.#show();
  }

  disconnectedCallback() {
    this.#endings.splice(0).forEach((end) => end());
    this.#rows.clear();
    this.#open = null;
  }

  /** Puts the cursor where one finds something. */
  focusFind() {
    this.querySelector('input').focus();
  }

  #show() {
    const focused = this.#keyOf(document.activeElement);
    // A stop that leaves the open route does not take the list along.
    this.#open = day.row(this.#open) ? this.#open : openRow();
    const rows = new Map(day.rows.map((row) => [row.id, this.#rows.get(row.id) ?? newRoute(row)]));
    this.#rows = rows;
    place(this.#list, [...rows.values()]);
    for (const row of day.rows) {
      const item = rows.get(row.id);
      const others = day.othersOn(row);
      if (item.shown !== row || others.length > 0 || item.others) {
        item.others = others.length > 0;
        item.shown = row;
        fillRoute(item, row);
        item.stopsOf = null;
      }
    }
    this.querySelector('.bayou-note').hidden = day.rows.length > 0;
    this.#mend();
    if (focused && this.#keyOf(document.activeElement) !== focused) {
      this.#find(focused)?.focus();
    }
  }

  /** Marks what is selected, opens one route and closes the others. */
  #mend() {
    for (const [id, item] of this.#rows) {
      const row = item.shown;
      const open = id === this.#open;
      const button = item.firstElementChild;
      const inside = selection.jobs.size > 0 && row.stops.some((stop) => selection.hasStop(stop.jobs));
      button.setAttribute('aria-pressed', String(selection.routes.has(id)));
      button.setAttribute('aria-expanded', String(open));
      button.toggleAttribute('inside', inside);
      if (open && item.stopsOf !== row) {
        this.#openStops(item, row);
      } else if (!open && item.stops) {
        const focused = item.stops.contains(document.activeElement);
        item.stops.remove();
        item.stops = item.stopsOf = null;
        if (focused) {
          button.focus();
        }
      }
      item.stops?.childNodes.forEach((li) => {
        li.firstElementChild.setAttribute('aria-pressed', String(selection.hasStop(li.shown.jobs)));
        li.toggleAttribute('moving', day.isMoving(li.shown));
      });
    }
    this.#rove(this.#list.querySelector('[tabindex="0"]') ?? this.#list.querySelector('.bayou-route'));
  }

  #openStops(item, row) {
    item.stops ??= Object.assign(document.createElement('ol'), { className: 'bayou-stops' });
    item.stops.setAttribute('aria-label', text('browser.list.stops-of', row.name));
    item.append(item.stops);
    const known = new Map([...item.stops.childNodes].map((li) => [li.shown.jobs[0] + li.nth, li]));
    // A job's second stop on the same route is another one.
    const seen = new Map();
    place(item.stops, row.stops.map((stop) => {
      const nth = seen.get(stop.jobs[0]) ?? 0;
      seen.set(stop.jobs[0], nth + 1);
      const li = known.get(stop.jobs[0] + nth) ?? newStop();
      li.nth = nth;
      li.shown = stop;
      fillStop(li, stop, row);
      return li;
    }));
    item.stopsOf = row;
  }

  #selected(cause) {
    const before = this.#open;
    this.#open = openRow();
    this.#mend();
    const item = this.#rows.get(this.#open);
    if (!item) {
      return;
    }
    if (selection.jobs.size > 0 && cause !== CAUSE) {
      const first = [...item.stops.childNodes].find((li) => selection.hasStop(li.shown.jobs));
      scrollTo(item.firstElementChild, first ?? item);
    } else if (this.#open !== before) {
      scrollTo(item.firstElementChild, item.stops.children[Math.min(FIRST_STOPS, item.stops.children.length) - 1] ?? item);
    }
  }

  #clicked(event) {
    const stop = this.#stopAt(event.target);
    const button = event.target.closest('button');
    const act = button?.dataset.act;
    if (act) {
      this.#act(act, event, stop);
    } else if (stop && button) {
      if (event.shiftKey) {
        this.#selectRange(stop);
      } else {
        selection.clickStop(stop.jobs, event, CAUSE);
      }
    } else if (button) {
      selection.clickRoute(this.#rowAt(button).id, event, CAUSE);
    }
  }

  #act(act, event, stop) {
    if (act === 'earlier' || act === 'later') {
      this.#step(stop, act === 'later' ? 1 : -1);
      return;
    }
    this.#selectAt(event.target);
    if (act === 'menu') {
      const place = event.target.getBoundingClientRect();
      menu.open(place.left, place.bottom + 2);
    } else {
      menu.choose(act);
    }
  }

  /** Moves a stop, or all that is selected, along its route. */
  #step(stop, by) {
    const to = stop.index + by;
    if (to >= 0 && to < day.row(stop.row).stops.length) {
      drag.move(stop.jobs, stop.row, by > 0 ? to + 1 : to);
    }
  }

  /** From the stop that was selected last to this one. */
  #selectRange(stop) {
    const from = [...selection.jobs].map((job) => day.stopOf(job)).findLast((at) => at?.row.id === stop.row)?.index ?? stop.index;
    const [low, high] = from < stop.index ? [from, stop.index] : [stop.index, from];
    selection.selectJobs(day.row(stop.row).stops.slice(low, high + 1).flatMap((each) => each.jobs), true, CAUSE);
  }

  #pressed(event) {
    const at = event.target.closest('.bayou-route, .bayou-stop');
    if (!at || event.ctrlKey || event.metaKey) {
      return;
    }
    const stop = this.#stopAt(at);
    const places = [...this.#list.querySelectorAll('.bayou-route, .bayou-stop')];
    const here = places.indexOf(at);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: places.length - 1 }[event.key];
    if (event.altKey && stop && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      this.#step(stop, event.key === 'ArrowDown' ? 1 : -1);
    } else if (to !== undefined && !event.altKey) {
      places[to]?.focus();
      const next = places[to] && this.#stopAt(places[to]);
      if (event.shiftKey && stop && next) {
        selection.selectJobs([...stop.jobs, ...next.jobs], true, CAUSE);
      }
    } else if (event.key === 'ArrowRight' && !stop && at.getAttribute('aria-expanded') === 'false') {
      selection.set([this.#rowAt(at).id], [], CAUSE);
    } else if (event.key === 'ArrowLeft' && stop) {
      this.#rows.get(stop.row).firstElementChild.focus();
    } else if (['m', 'M', 'Delete'].includes(event.key)) {
      // The screen's own keys do it, with what is selected.
      this.#selectAt(at);
      return;
    } else {
      return;
    }
    event.preventDefault();
  }

  #openMenu(event, x, y) {
    const at = event.target.closest('.bayou-route, .bayou-stop');
    if (at) {
      event.preventDefault();
      this.#selectAt(at);
      const place = at.getBoundingClientRect();
      menu.open(x || place.left + 24, y || place.bottom);
    }
  }

  /** What is acted on is selected, alone unless it is already. */
  #selectAt(element) {
    const stop = this.#stopAt(element);
    if (stop && !selection.hasStop(stop.jobs)) {
      selection.set([], stop.jobs, CAUSE);
    } else if (!stop && !selection.routes.has(this.#rowAt(element).id)) {
      selection.set([this.#rowAt(element).id], [], CAUSE);
    }
  }

  #landing(x, y, jobs) {
    const under = document.elementFromPoint(x, y);
    const stop = this.#stopAt(under);
    const row = this.#rowAt(under);
    if (stop) {
      const place = under.closest('.bayou-stops > li').getBoundingClientRect();
      const landing = landingBefore(row, stop.index + (y > place.top + place.height / 2 ? 1 : 0), jobs);
      return landing && { ...landing, at: landing.before };
    }
    return row ? landingOn(row) : null;
  }

  #showLanding(landing) {
    this.#list.querySelector('[over]')?.removeAttribute('over');
    this.#mark.remove();
    const item = landing && this.#rows.get(landing.shift);
    if (item && landing.at !== undefined) {
      item.stops?.insertBefore(this.#mark, item.stops.children[landing.at] ?? null);
    } else if (item) {
      item.firstElementChild.setAttribute('over', '');
    }
  }

  /** One row at a time is reached by Tab. */
  #rove(to) {
    if (to) {
      this.#list.querySelectorAll('[tabindex="0"]').forEach((button) => (button.tabIndex = -1));
      to.tabIndex = 0;
    }
  }

  #stopAt(element) {
    return element?.closest('.bayou-stops > li')?.shown;
  }

  #rowAt(element) {
    return element?.closest('.bayou-routes > li')?.shown;
  }

  /** What keeps the focus though its element may be made anew. */
  #keyOf(element) {
    if (!element || !this.contains(element)) {
      return null;
    }
    const stop = element.closest('.bayou-stops > li');
    return stop
      ? { stop: stop.shown.jobs[0], act: element.dataset.act, from: stop.shown.row, index: stop.shown.index }
      : { row: this.#rowAt(element)?.id };
  }

  /** A stop that is on no route any more leaves its place to the next one. */
  #find({ stop, row, act, from, index }) {
    if (stop && !day.stopOf(stop)) {
      const left = this.#rows.get(from);
      return left?.stops?.children[Math.min(index, left.stops.children.length - 1)]?.firstElementChild ?? left?.firstElementChild;
    }
    const li = stop && [...this.#list.querySelectorAll('.bayou-stops > li')].find((each) => each.shown.jobs.includes(stop));
    return li ? li.querySelector(act ? `[data-act="${act}"]:not(:disabled)` : '.bayou-stop') ?? li.querySelector('.bayou-stop')
      : this.#rows.get(row ?? day.stopOf(stop)?.row.id)?.firstElementChild;
  }
}

const SORT = 'bayou.routes.sort';

/** The order that somebody chose in this browser. */
function recallSort() {
  try {
    return localStorage.getItem(SORT) ?? 'name';
  } catch {
    return 'name';
  }
}

function keepSort(sort) {
  try {
    localStorage.setItem(SORT, sort);
  } catch {
    // Storage may be blocked; then it lasts as long as the page.
  }
}

/** The route whose stops are listed: the one that was selected last, or of the stop that was. */
function openRow() {
  const job = [...selection.jobs].findLast((each) => day.stopOf(each));
  return job ? day.stopOf(job).row.id : ([...selection.routes].at(-1) ?? null);
}

/** Puts elements below each other and moves only those that are elsewhere. */
function place(list, items) {
  items.forEach((item, index) => {
    if (list.children[index] !== item) {
      list.insertBefore(item, list.children[index] ?? null);
    }
  });
  while (list.children.length > items.length) {
    list.lastChild.remove();
  }
}

const scrollerOf = (element) => element.closest('.bayou-workspace-panel') ?? document.documentElement;

/** Scrolls so that the head is in sight, and all from there to the last element if it fits. */
function scrollTo(head, last) {
  const scroller = scrollerOf(head);
  const room = scroller.getBoundingClientRect();
  const [top, bottom] = [head.getBoundingClientRect().top, last.getBoundingClientRect().bottom];
  const tools = head.closest('bayou-route-list').querySelector('.bayou-list-tools').offsetHeight;
  if (top < room.top + tools || bottom > room.bottom) {
    const aim = bottom - top > room.height - tools ? bottom - room.bottom + 12 : top - room.top - tools - 4;
    scroller.scrollBy({ top: aim, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' });
  }
}

customElements.define('bayou-route-list', RouteList);

// <bayou-timeline>: the routes of a day over time, a row each, drawn to a canvas of the size of what is in sight. The scroller is the browser's own; the canvas
// sticks to it. What it shows is shared with the map and the list: frontend/plan/day.js and selection.js.
import { watchPalette } from '../map/palette.js';
import { day } from '../plan/day.js';
import { drag, landingBefore, landingOn } from '../plan/drag.js';
import { menu } from '../plan/menu.js';
import { selection } from '../plan/selection.js';
import { choose, chooseRange, chooseUnlessChosen, settled, step, walk } from './keys.js';
import { paint, readColors } from './paint.js';
import { HEAD, ROW, Scale } from './scale.js';
import { sheet } from './timeline-style.js';
import { linesOf, sentenceOfRow, sentenceOfStop } from './words.js';
import { text } from '../words.js';

const CAUSE = 'timeline';
const CLOSER = 1.5;
const MINUTE = 60_000;

class Timeline extends HTMLElement {
  #scale = new Scale();
  #colors;
  #context;
  #state = { hover: null, active: null, landing: null, focused: false };
  #frame = 0;
  #base;
  #endings = [];

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = `
      <div id="scroller" role="grid" tabindex="0" aria-label="${text('browser.timeline.label')}" aria-activedescendant="cell" aria-multiselectable="true"
        aria-describedby="help">
        <canvas aria-hidden="true"></canvas>
        <div id="room"></div>
        <div id="cells"><div role="row" id="row"><div role="gridcell" id="cell"></div></div></div>
      </div>
      <div id="help" hidden>${text('browser.timeline.help')}</div>
      <div id="buttons" role="group" aria-label="${text('browser.timeline')}">
        <button type="button" id="in" title="${text('browser.timeline.closer.hint')}" aria-label="${text('browser.map.closer')}"><svg viewBox="0 0 16 16"><path d="M8 3v10M3 8h10"/></svg></button>
        <button type="button" id="out" title="${text('browser.timeline.further.hint')}" aria-label="${text('browser.map.further')}"><svg viewBox="0 0 16 16"><path d="M3 8h10"/></svg></button>
        <button type="button" id="fit" title="${text('browser.timeline.whole-day.hint')}" aria-label="${text('browser.timeline.whole-day')}"><svg viewBox="0 0 16 16"><path d="M2.500 3v10M13.500 3v10M5 8h6M5 8l1.500-1.500M5 8l1.500 1.500M11 8 9.500 6.500M11 8 9.500 9.500"/></svg></button>
      </div>
      <div id="tip" hidden></div>`;
    this.#context = this.#part('canvas').getContext('2d', { alpha: false });
  }

  connectedCallback() {
    const scroller = this.#part('#scroller');
    const on = (target, type, heard, options) => {
      target.addEventListener(type, heard, options);
      this.#endings.push(() => target.removeEventListener(type, heard, options));
    };
    const resized = new ResizeObserver(() => this.#resized());
    resized.observe(this);
    const minutes = setInterval(() => this.#paint(), MINUTE);
    this.#endings.push(
      () => resized.disconnect(),
      () => clearInterval(minutes),
      watchPalette(() => {
        this.#colors = undefined;
        this.#paint();
      }),
      drag.source(scroller, (event) => this.#findDragged(event)),
      drag.target(this, { at: (x, y, jobs) => this.#landing(x, y, jobs), show: (landing) => this.#showLanding(landing), scroller: () => scroller }),
    );
    on(day, 'change', () => this.#changed());
    on(day, 'wait', () => this.#paint());
    on(selection, 'change', ({ detail }) => this.#selected(detail.cause));
    on(drag, 'begin', () => this.#hover(null));
    on(scroller, 'scroll', () => this.#paint(), { passive: true });
    on(scroller, 'wheel', (event) => this.#wheeled(event), { passive: false });
    on(scroller, 'pointermove', (event) => this.#hovered(event));
    on(scroller, 'pointerleave', () => this.#hover(null));
    on(scroller, 'click', (event) => this.#clicked(event));
    on(scroller, 'contextmenu', (event) => this.#openMenu(event));
    on(scroller, 'keydown', (event) => this.#pressed(event));
    on(scroller, 'focus', () => this.#focused(true));
    on(scroller, 'blur', () => this.#focused(false));
    this.#part('#in').onclick = () => this.#zoom(CLOSER);
    this.#part('#out').onclick = () => this.#zoom(1 / CLOSER);
    this.#part('#fit').onclick = () => this.#fit();
    this.#changed();
  }

  disconnectedCallback() {
    this.#endings.splice(0).forEach((end) => end());
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** Where a stop is on the screen, for tests: the middle of its service within the element. */
  pixelOfStop(job) {
    const { row, index } = day.stopOf(job);
    const stop = row.stops[index];
    return [this.#scale.x((stop.start + stop.departure) / 2), this.#scale.y(day.rows.indexOf(row)) + ROW / 2];
  }

  /** Where a row is on the screen, for tests. */
  pixelOfRow(id) {
    return [this.#scale.names / 2, this.#scale.y(day.rows.indexOf(day.row(id))) + ROW / 2];
  }

  #part(name) {
    return this.shadowRoot.querySelector(name);
  }

  #changed() {
    this.#state.hover = null;
    this.#state.active = settled(this.#state.active);
    this.#part('#tip').hidden = true;
    if (this.#base !== day.base) {
      this.#base = day.base;
      this.#scale.fitted = true;
    }
    this.#scale.cover(day.span());
    this.#part('#scroller').setAttribute('aria-rowcount', day.rows.length);
    this.#tellActive();
    this.#layOut();
  }

  #resized() {
    const scroller = this.#part('#scroller');
    this.#scale.resize(scroller.clientWidth, scroller.clientHeight);
    const canvas = this.#part('canvas');
    canvas.width = Math.round(scroller.clientWidth * devicePixelRatio);
    canvas.height = Math.round(scroller.clientHeight * devicePixelRatio);
    canvas.style.width = `${scroller.clientWidth}px`;
    canvas.style.height = `${scroller.clientHeight}px`;
    this.#layOut();
    this.#paintNow();
  }

  #layOut() {
    const room = this.#part('#room').style;
    room.width = `${Math.floor(this.#scale.contentWidth)}px`;
    room.height = `${this.#scale.contentHeight}px`;
    this.#paint();
  }

  #paint() {
    this.#frame ||= requestAnimationFrame(() => this.#paintNow());
  }

  #paintNow() {
    this.#frame = 0;
    const scroller = this.#part('#scroller');
    if (!this.isConnected || scroller.clientWidth === 0 || scroller.clientHeight === 0) {
      return;
    }
    if (scroller.clientWidth !== this.#scale.width || scroller.clientHeight !== this.#scale.height) {
      // A scroll bar came or went.
      this.#resized();
      return;
    }
    this.#scale.left = scroller.scrollLeft;
    this.#scale.top = scroller.scrollTop;
    this.#colors ??= readColors(this);
    this.#context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    paint(this.#context, this.#scale, this.#colors, this.#state);
  }

  #wheeled(event) {
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      this.#zoom(Math.exp(-event.deltaY / 300), event.clientX - this.getBoundingClientRect().left);
    }
  }

  /** Zooms at x; by default at the stop that is active, if it is in sight. */
  #zoom(factor, x = this.#middle()) {
    const left = this.#scale.zoom(factor, Math.max(x, this.#scale.names));
    this.#layOut();
    this.#part('#scroller').scrollLeft = left;
  }

  #middle() {
    const { active } = this.#state;
    const stop = active && day.row(active.row).stops[active.stop];
    const x = stop ? this.#scale.x(stop.start) : -1;
    return x > this.#scale.names && x < this.#scale.width ? x : (this.#scale.names + this.#scale.width) / 2;
  }

  #fit() {
    this.#scale.fit();
    this.#layOut();
  }

  #find(event) {
    const place = this.getBoundingClientRect();
    return this.#scale.find(event.clientX - place.left, event.clientY - place.top);
  }

  #hovered(event) {
    this.#hover(drag.dragged || event.pointerType === 'touch' ? null : this.#find(event), event);
  }

  #hover(found, event) {
    const before = this.#state.hover;
    this.#state.hover = found;
    const tip = this.#part('#tip');
    tip.hidden = !found?.stop;
    this.#part('#scroller').style.cursor = found?.stop ? 'pointer' : '';
    if (found?.stop) {
      if (found.stop !== before?.stop) {
        const name = document.createElement('strong');
        name.textContent = found.stop.name;
        tip.replaceChildren(name, ...linesOf(found.stop, found.row).map((line) => {
          const span = document.createElement('span');
          span.textContent = line;
          return span;
        }));
      }
      const place = this.getBoundingClientRect();
      const [x, y] = [event.clientX - place.left, event.clientY - place.top];
      const left = Math.min(x + 12, this.#scale.width - tip.offsetWidth - 4);
      const top = y + 16 + tip.offsetHeight < this.#scale.height ? y + 16 : Math.max(2, y - tip.offsetHeight - 12);
      tip.style.transform = `translate(${left}px, ${top}px)`;
    }
    if (found?.stop !== before?.stop || found?.row !== before?.row) {
      this.#paint();
    }
  }

  #clicked(event) {
    const found = this.#find(event);
    if (!found) {
      selection.clear(CAUSE);
      return;
    }
    this.#activate({ row: found.row.id, stop: found.stop?.index ?? -1 });
    if (found.stop && event.shiftKey) {
      chooseRange(found.row, found.stop);
    } else {
      choose(this.#state.active, event);
    }
  }

  #openMenu(event) {
    event.preventDefault();
    let { clientX: x, clientY: y } = event;
    let found = event.button === 2 ? this.#find(event) : null;
    if (event.button !== 2 && this.#state.active) {
      // By a key: at what is active.
      const { row, stop } = this.#state.active;
      const index = day.rows.indexOf(day.row(row));
      const place = this.getBoundingClientRect();
      found = { row: day.row(row), stop: day.row(row).stops[stop] };
      x = place.left + (found.stop ? this.#scale.x(found.stop.start) : 20);
      y = place.top + this.#scale.y(index) + ROW;
    }
    if (found) {
      this.#activate({ row: found.row.id, stop: found.stop?.index ?? -1 });
      chooseUnlessChosen(found);
      menu.open(x, y);
    }
  }

  #pressed(event) {
    const { active } = this.#state;
    if (!active) {
      return;
    }
    const row = day.row(active.row);
    const by = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[event.key];
    if (event.altKey && by) {
      if (step(active, by)) {
        this.#state.active = { ...active, stop: active.stop + by };
      }
    } else if ((event.key === 'Enter' || event.key === ' ') && !event.altKey) {
      if (event.shiftKey && row.stops[active.stop]) {
        chooseRange(row, row.stops[active.stop]);
      } else {
        choose(active, event);
      }
    } else if (['+', '=', '-', '0'].includes(event.key) && !event.ctrlKey) {
      if (event.key === '0') {
        this.#fit();
      } else {
        this.#zoom(event.key === '-' ? 1 / CLOSER : CLOSER);
      }
    } else if (['m', 'M', 'Delete'].includes(event.key)) {
      // The screen's own keys do it, with what is selected.
      chooseUnlessChosen({ row, stop: row.stops[active.stop] });
      return;
    } else {
      const next = event.ctrlKey || event.metaKey || event.altKey ? undefined : walk(active, event);
      if (!next) {
        return;
      }
      this.#activate(next);
      const stop = day.row(next.row).stops[next.stop];
      if (event.shiftKey && stop) {
        chooseRange(day.row(next.row), stop);
      }
    }
    event.preventDefault();
  }

  #focused(focused) {
    this.#state.focused = focused && this.#part('#scroller').matches(':focus-visible');
    this.#paint();
  }

  #activate(place) {
    this.#state.active = place;
    this.#state.focused = this.#part('#scroller').matches(':focus-visible');
    this.#reveal(day.row(place.row), day.row(place.row).stops[place.stop]);
    this.#tellActive();
    this.#paint();
  }

  /** A reader of the screen knows the one row and the one cell that are active. */
  #tellActive() {
    const { active } = this.#state;
    const row = active && day.row(active.row);
    const stop = row?.stops[active.stop];
    const cell = this.#part('#cell');
    this.#part('#row').setAttribute('aria-rowindex', row ? day.rows.indexOf(row) + 1 : 1);
    cell.textContent = stop ? sentenceOfStop(stop, row) : row ? sentenceOfRow(row) : text('browser.timeline.no-route');
    cell.setAttribute('aria-colindex', (active?.stop ?? -1) + 2);
    cell.setAttribute('aria-selected', String(Boolean(stop ? selection.hasStop(stop.jobs) : row && selection.routes.has(row.id))));
    this.#part('#scroller').setAttribute('aria-colcount', 1 + Math.max(0, ...day.rows.map((each) => each.stops.length)));
  }

  /** Scrolls as little as it takes to have a row and a stop in sight. */
  #reveal(row, stop) {
    const scroller = this.#part('#scroller');
    const { height, width, names } = this.#scale;
    const top = day.rows.indexOf(row) * ROW;
    if (top < 0) {
      return;
    }
    if (top < scroller.scrollTop) {
      scroller.scrollTop = top;
    } else if (top + ROW > scroller.scrollTop + height - HEAD) {
      scroller.scrollTop = top + ROW - height + HEAD;
    }
    if (stop) {
      this.#scale.left = scroller.scrollLeft;
      const [from, to] = [this.#scale.x(stop.arrival), this.#scale.x(stop.departure)];
      if (from < names + 12) {
        scroller.scrollLeft += from - names - 12;
      } else if (to > width - 12) {
        scroller.scrollLeft += to - width + 12;
      }
    }
  }

  #selected(cause) {
    if (cause !== CAUSE) {
      const at = [...selection.jobs].map((job) => day.stopOf(job)).find(Boolean);
      const row = at?.row ?? day.row([...selection.routes].at(-1));
      if (row) {
        this.#state.active = { row: row.id, stop: at?.index ?? -1 };
        this.#reveal(row, at && row.stops[at.index]);
      }
    }
    this.#tellActive();
    // At once and not in the next frame: what is selected shows everywhere in the same one.
    this.#paintNow();
  }

  #findDragged(event) {
    const { stop } = this.#find(event) ?? {};
    return stop && { jobs: stop.jobs, name: stop.name };
  }

  #landing(clientX, clientY, jobs) {
    const place = this.getBoundingClientRect();
    const [x, y] = [clientX - place.left, clientY - place.top];
    const found = this.#scale.find(x, y);
    if (!found) {
      return null;
    }
    return x < this.#scale.names || !found.row.drive ? landingOn(found.row) : landingBefore(found.row, this.#scale.before(found.row, x), jobs);
  }

  #showLanding(landing) {
    this.#state.landing = landing;
    this.#paint();
  }
}

customElements.define('bayou-timeline', Timeline);

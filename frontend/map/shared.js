// A map that shares its page's selection: clicks select for all pieces of the page, stops are dragged from it and onto it, and a line is drawn around them.
import { day } from '../plan/day.js';
import { drag } from '../plan/drag.js';
import { menu } from '../plan/menu.js';
import { selection } from '../plan/selection.js';
import { isElsewhere, nameOf } from '../shortcuts.js';
import { isWithin, Lasso } from './lasso.js';
import { text } from '../words.js';

const NONE = -1;
const CAUSE = 'map';

export class SharedSelection {
  #element;
  #map;
  #lasso;
  #endings = [];
  #follow = () => this.follow();
  #pressed = (event) => {
    if (nameOf(event) === 'L' && !event.defaultPrevented && !isElsewhere(event)) {
      event.preventDefault();
      this.#draw();
    }
  };

  /** @param map what of the map is needed: content, featureAt(pixel), pixelOf(stop), mark(routes, stops), ring(stops with colors), landOn(route), hover(feature) */
  constructor(element, map) {
    this.#element = element;
    this.#map = map;
    selection.addEventListener('change', this.#follow);
    day.addEventListener('others', this.#follow);
    this.#endings.push(
      () => selection.removeEventListener('change', this.#follow),
      () => day.removeEventListener('others', this.#follow),
    );
  }

  get isDrawing() {
    return this.#lasso?.armed ?? false;
  }

  /** The map is drawn on this ground; the button draws around stops. */
  start(ground, button) {
    button.hidden = false;
    button.onclick = () => this.#draw();
    this.#lasso = new Lasso(ground, (line, adding) => this.#around(line, adding), () => button.setAttribute('aria-pressed', 'false'));
    this.#endings.push(
      drag.source(ground, (event) => this.#findDragged(event)),
      drag.target(this.#element, { at: (x, y, jobs) => this.#landing(x, y, jobs), show: (landing) => this.#showLanding(landing) }),
    );
    ground.addEventListener('contextmenu', (event) => this.#openMenu(event));
    const begun = () => this.#map.hover(null);
    drag.addEventListener('begin', begun);
    this.#endings.push(() => drag.removeEventListener('begin', begun));
    document.addEventListener('keydown', this.#pressed);
    this.#endings.push(() => document.removeEventListener('keydown', this.#pressed));
    this.follow();
  }

  #draw() {
    this.#arm(!this.#lasso.armed);
  }

  end() {
    this.#endings.splice(0).forEach((end) => end());
  }

  /** Marks what is selected. */
  follow() {
    const { content } = this.#map;
    const routes = new Set([...selection.routes].map((id) => content.routeOf(id)).filter((route) => route !== NONE));
    const stops = new Set();
    if (selection.jobs.size > 0) {
      content.stops.forEach((stop, index) => selection.hasStop(stop.get('keys')) && stops.add(index));
    }
    this.#map.mark(routes, stops);
    this.#map.ring(content.stops.flatMap((stop) => day.othersAt(stop.get('keys')).map((other) => [stop, other.color])));
  }

  clicked(feature, event) {
    if (event.timeStamp === drag.endedAt) {
      return;
    }
    const adding = event.ctrlKey || event.metaKey;
    if (feature?.get('stop') !== undefined) {
      selection.clickStop(feature.get('keys'), event, CAUSE);
    } else if (feature?.get('id') !== undefined) {
      selection.clickRoute(feature.get('id'), event, CAUSE);
    } else if (!adding) {
      selection.clear(CAUSE);
    }
  }

  #arm(on) {
    this.#lasso.arm(on);
    this.#element.shadowRoot.getElementById('draw').setAttribute('aria-pressed', String(on));
  }

  #around(line, adding) {
    const jobs = this.#map.content.stops
      .filter((stop, index) => isWithin(this.#map.pixelOf(index) ?? [NONE, NONE], line))
      .flatMap((stop) => stop.get('keys'));
    if (jobs.length > 0 || !adding) {
      selection.selectJobs(jobs, adding, CAUSE);
    }
  }

  #featureAt({ clientX, clientY }) {
    const place = this.#element.getBoundingClientRect();
    return this.#map.featureAt([clientX - place.left, clientY - place.top]);
  }

  #findDragged(event) {
    const feature = this.#lasso.armed ? null : this.#featureAt(event);
    return feature?.get('keys')?.length > 0 ? { jobs: feature.get('keys'), name: feature.get('name') } : null;
  }

  /** On a stop: behind it. On a route's line: where it costs least. */
  #landing(clientX, clientY, jobs) {
    const feature = this.#featureAt({ clientX, clientY });
    const id = feature && this.#map.content.routes[feature.get('route')]?.get('id');
    const row = day.row(id);
    if (!row) {
      return null;
    }
    const stop = feature.get('keys') && row.stops[feature.get('number') - 1];
    if (stop && !stop.jobs.some((job) => jobs.includes(job))) {
      return { shift: row.id, before: stop.index + 1, words: text('browser.drag.after', row.name, stop.name) };
    }
    return stop ? null : { shift: row.id, before: -1, words: text('browser.drag.least-cost', row.name) };
  }

  #showLanding(landing) {
    this.#map.landOn(landing ? this.#map.content.routeOf(landing.shift) : NONE);
  }

  #openMenu(event) {
    const feature = this.#featureAt(event);
    const keys = feature?.get('keys');
    if (keys?.length > 0) {
      event.preventDefault();
      if (!selection.hasStop(keys)) {
        selection.set([], keys, CAUSE);
      }
      menu.open(event.clientX, event.clientY);
    } else if (feature?.get('id')) {
      event.preventDefault();
      if (!selection.routes.has(feature.get('id'))) {
        selection.set([feature.get('id')], [], CAUSE);
      }
      menu.open(event.clientX, event.clientY);
    }
  }
}

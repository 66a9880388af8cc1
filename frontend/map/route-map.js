// <bayou-route-map>: depots, stops and routes above the streets, drawn by OpenLayers (global "ol", the full build).
//
// The server owns the content and names everything by index within the content's generation; a click is answered with the same
// indices. With the attribute "shared" the selection is the page's own, by keys: frontend/plan/selection.js. Calls before the element has a size
// only set the content: it is drawn once there is something to draw on.
import { BaseMap } from './base-map.js';
import { Content, linesOf } from './content.js';
import { Layers } from './layers.js';
import { fit, FRAME, newMap, showTip } from './route-map-frame.js';
import { sheet } from './route-map-style.js';
import { Pin } from './pin.js';
import { readPalette, watchPalette } from './palette.js';
import { SharedSelection } from './shared.js';
import { text } from '../words.js';

const NONE = -1;

class RouteMap extends HTMLElement {
  #map;
  #layers;
  #base;
  #thanks = document.createTextNode('');
  #content = new Content();
  #pending = [];
  #selection = { routes: new Set(), stops: new Set() };
  #shared;
  #untouched = true;
  #hovered = null;
  #landing = NONE;
  #chosen = new Set();
  #endings = [];
  #pin;
  #pinAt = null;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = FRAME;
  }

  static get observedAttributes() {
    return ['attribution', 'plain'];
  }

  attributeChangedCallback(name, before, value) {
    if (name === 'plain') {
      this.#ground();
    } else {
      this.#credit(this.#thanks);
    }
  }

  connectedCallback() {
    this.tabIndex = 0;
    this.setAttribute('role', 'application');
    this.setAttribute('aria-roledescription', 'map');
    const resized = new ResizeObserver(() => this.#resized());
    resized.observe(this);
    this.#endings = [() => resized.disconnect(), watchPalette(() => this.#repaint())];
    if (this.hasAttribute('shared')) {
      this.#shared = new SharedSelection(this, {
        content: this.#content,
        featureAt: (pixel) => this.#layers.featureAt(pixel),
        pixelOf: (stop) => this.pixelOfStop(stop),
        mark: (routes, stops) => this.#choosing(routes, stops),
        ring: (stops) => this.#ring(stops),
        landOn: (route) => this.#landOn(route),
        hover: (feature) => this.#hover(feature),
      });
      this.#endings.push(() => this.#shared.end());
    }
  }

  disconnectedCallback() {
    this.#endings.forEach((end) => end());
    this.#base?.end();
    this.#base = undefined;
    this.#map?.setTarget(null);
    this.#part('scale').replaceChildren();
    this.#map = undefined;
    this.#pin = undefined;
    this.#shared = undefined;
    this.#untouched = true;
  }

  /** Replaces the parts that the change names; the others stay as they are. */
  show(change) {
    if (this.#map) {
      this.#content.apply(change);
      this.#draw(change);
    } else {
      this.#pending.push(change);
    }
  }

  /** Highlights a route, a stop with its route, or nothing (-1). */
  select(route, stop) {
    if (!this.#shared) {
      this.#choosing(new Set(route === NONE ? [] : [route]), new Set(stop === NONE ? [] : [stop]));
    }
  }

  #choosing(routes, stops) {
    this.#selection = { routes, stops };
    this.#mark();
  }

  /** What a change would make of some routes, over what they are, or what they were (former), below; an empty list ends that. */
  preview(routes, former = false) {
    if (this.#map) {
      this.#layers.fill('ghosts', former ? [] : linesOf(routes));
      this.#layers.fill('former', former ? linesOf(routes) : []);
    }
  }

  /** Puts the pin there, for somebody to move it; nowhere (null) takes it away. */
  setPin(longitude, latitude) {
    this.#pinAt = longitude === null ? null : [longitude, latitude];
    this.#putPin();
  }

  #putPin() {
    if (!this.#map) {
      return;
    }
    if (this.#pinAt === null) {
      this.#pin?.hide();
      return;
    }
    this.#pin ??= new Pin(this.#map, (longitude, latitude) => {
      this.#pinAt = [longitude, latitude];
      this.#untouched = false;
      this.dispatchEvent(new CustomEvent('map-pin', { detail: { longitude, latitude } }));
    });
    this.#pin.show(...this.#pinAt);
  }

  /** Shows everything there is. */
  fit() {
    this.#untouched = true;
    this.#fitEverything(true);
  }

  /** Shows one route as large as it goes. */
  fitRoute(route) {
    const feature = this.#content.routes[route];
    if (feature && this.#map) {
      this.#untouched = false;
      fit(this.#map, [feature.getGeometry().getExtent()], true);
    }
  }

  /** Where things are on the screen, for tests: the pixel of a stop within the element. */
  pixelOfStop(stop) {
    return this.#map.getPixelFromCoordinate(this.#content.stops[stop].getGeometry().getCoordinates());
  }

  /** For tests: the number of a stop by one of its keys. */
  stopOf(key) {
    return this.#content.stops.findIndex((stop) => stop.get('keys').includes(key));
  }

  /** For tests: waits until all that is in view is drawn, and answers how many features of the base map are. */
  async drawn() {
    await new Promise((done) => {
      this.#map.once('rendercomplete', done);
      this.#map.render();
    });
    return this.#base?.layer.getFeaturesInExtent(this.#map.getView().calculateExtent()).length ?? 0;
  }

  #part(id) {
    return this.shadowRoot.getElementById(id);
  }

  #resized() {
    if (this.clientWidth === 0 || this.clientHeight === 0) {
      return;
    }
    if (this.#map) {
      this.#map.updateSize();
      this.#fitUntouched();
      return;
    }
    this.#start();
  }

  #start() {
    this.#map = newMap(this, this.#part('ground'), this.#part('scale'));
    this.#layers = new Layers(this.#map, readPalette(this), (feature, inFront) => this.#looksOf(feature, inFront));
    this.#layers.streets(this.hasAttribute('streets'));
    this.#listen();
    this.#ground();
    this.#pending.splice(0).forEach((change) => this.#content.apply(change));
    this.#draw({ depots: true, routes: true });
    this.#putPin();
    this.#shared?.start(this.#part('ground'), this.#part('draw'));
  }

  /** Streets, unless the attribute "plain" keeps the ground free of them; the graticule goes where streets are. */
  #ground() {
    if (!this.#map || (this.#base !== undefined) !== this.hasAttribute('plain')) {
      return;
    }
    if (this.#base) {
      this.#base.end();
      this.#base = undefined;
      this.#streets(false);
      this.#credit(document.createTextNode(''));
    } else {
      this.#base = new BaseMap(readPalette(this), (credit, streets) => {
        this.#credit(credit);
        this.#streets(streets);
      });
    }
    this.#layers.ground(this.#base);
  }

  #streets(there) {
    this.toggleAttribute('streets', there);
    this.#layers.streets(there);
  }

  /** What the server of the page has to say, and whom the base map thanks. */
  #credit(thanks) {
    this.#thanks = thanks;
    const note = this.getAttribute('attribution') ?? '';
    this.#part('attribution').replaceChildren(note, note && thanks.textContent ? ' · ' : '', thanks);
  }

  #draw(change) {
    const { depots, stops, routes } = this.#content;
    this.#layers.expect(stops.length);
    if (change.depots) {
      this.#layers.fill('depots', depots);
    }
    if (change.routes || change.loose) {
      this.#layers.fill('stops', stops);
      this.#layers.fill('routes', routes);
    }
    this.#hover(null);
    // What is selected has other numbers now.
    this.#shared?.follow();
    this.#mark();
    this.#fitUntouched();
  }

  /** Until a person moves the map it keeps everything in view, whatever becomes of its content and its size. */
  #fitUntouched() {
    if (this.#untouched) {
      this.#fitEverything(false);
    }
  }

  #fitEverything(animated) {
    if (this.#map) {
      fit(this.#map, this.#layers.extents(), animated);
    }
  }

  #looksOf(feature, inFront) {
    return {
      color: this.#content.color(feature.get('route')),
      chosen: inFront && this.#chosen.has(feature.get('route')),
      selected: inFront && this.#selection.stops.has(feature.get('stop')),
      hovered: inFront && feature === this.#hovered,
    };
  }

  /** Lays what is selected, the routes that it is of, and the stop under the pointer over all others, which fade. */
  #mark() {
    if (!this.#map) {
      return;
    }
    const { routes, stops } = this.#selection;
    const selected = [...stops].map((stop) => this.#content.stops[stop]).filter(Boolean);
    this.#chosen = new Set([...routes, ...selected.map((stop) => stop.get('route')), this.#landing].filter((route) => this.#content.routes[route]));
    this.#layers.fade(routes.size > 0 || stops.size > 0);
    this.#layers.fill('chosen', [...this.#chosen].map((route) => this.#content.routes[route]));
    const inFront = new Set([...this.#content.stops.filter((stop) => this.#chosen.has(stop.get('route'))), ...selected]);
    if (this.#hovered?.get('stop') !== undefined) {
      inFront.add(this.#hovered);
    }
    this.#layers.fill('marks', [...inFront]);
  }

  #repaint() {
    if (this.#map) {
      const palette = readPalette(this);
      this.#base?.repaint(palette);
      this.#layers.repaint(palette);
    }
  }

  #listen() {
    this.#part('in').onclick = () => this.#zoom(1);
    this.#part('out').onclick = () => this.#zoom(-1);
    this.#part('fit').onclick = () => this.fit();
    for (const moving of ['wheel', 'pointerdown']) {
      this.#part('ground').addEventListener(moving, () => (this.#untouched = false), { passive: true });
    }
    this.onkeydown = (event) => {
      this.#untouched = false;
      if (event.key === 'Escape') {
        if (!this.#shared) {
          this.#choose(NONE, NONE);
        }
      } else if (event.key === '0') {
        this.fit();
      }
    };
    this.#map.on('click', (event) => {
      if (this.hasAttribute('placing')) {
        this.#place(event.coordinate);
        return;
      }
      const feature = this.#layers.featureAt(event.pixel);
      if (this.#shared) {
        this.#shared.clicked(feature, event.originalEvent);
        return;
      }
      this.#choose(feature?.get('stop') === undefined ? (feature?.get('route') ?? NONE) : NONE, feature?.get('stop') ?? NONE);
    });
    this.#map.on('pointermove', (event) => this.#hover(event.dragging ? null : this.#layers.featureAt(event.pixel), event.pixel));
    this.onpointerleave = () => this.#hover(null);
  }

  /** The pin comes to where somebody has clicked. */
  #place(coordinate) {
    const [longitude, latitude] = ol.proj.toLonLat(coordinate);
    this.setPin(longitude, latitude);
    this.#untouched = false;
    this.dispatchEvent(new CustomEvent('map-pin', { detail: { longitude, latitude } }));
  }

  #zoom(steps) {
    const view = this.#map.getView();
    this.#untouched = false;
    view.animate({ zoom: view.getZoom() + steps, duration: 160 });
  }

  #choose(route, stop) {
    this.select(route, stop);
    const detail = { generation: this.#content.generation, route, stop };
    this.dispatchEvent(new CustomEvent('map-select', { detail }));
  }

  /** Rings around stops that others have selected. */
  #ring(stops) {
    if (this.#map) {
      this.#layers.fill('rings', stops.map(([stop, color]) => new ol.Feature({ geometry: stop.getGeometry(), color })));
    }
  }

  /** A route on which something would land stands out. */
  #landOn(route) {
    if (route !== this.#landing) {
      this.#landing = route;
      this.#mark();
    }
  }

  #hover(feature, pixel) {
    this.#part('ground').style.cursor = this.#shared?.isDrawing || this.hasAttribute('placing') ? 'crosshair' : feature ? 'pointer' : '';
    showTip(this.#part('tip'), feature && this.#linesOf(feature), pixel, this);
    if (feature !== this.#hovered) {
      this.#hovered = feature;
      this.#mark();
    }
  }

  #linesOf(feature) {
    const route = this.#content.routes[feature.get('route')];
    const number = feature.get('number') ?? 0;
    return [feature.get('name'), number > 0 && route ? text('browser.map.stop-of', route.get('name'), number) : (feature.get('note') ?? '')];
  }
}

customElements.define('bayou-route-map', RouteMap);

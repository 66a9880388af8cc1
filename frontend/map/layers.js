// What lies over what on a map: the streets, routes, what is chosen of them, what a change would make of them, the names of streets and places, then stops
// and depots. So no route crosses a name out, and no name covers a stop.
import { graticule } from './route-map-frame.js';
import { depotStyle, formerStyle, ghostStyle, ringStyle, routeStyle, stopStyle } from './symbols.js';

const MANY_STOPS = 1200;
const FADED = 0.3;
const BELOW_NAMES = ['former', 'routes', 'chosen', 'ghosts'];
const ABOVE_NAMES = ['stops', 'marks', 'rings', 'depots'];

export class Layers {
  #map;
  #palette;
  #looks;
  #sources = {};
  #layers = {};
  #graticule;
  #base;
  #streets = false;
  #many = false;

  /** @param looks how a stop is: its colour, and whether it is chosen, selected or under the pointer */
  constructor(map, palette, looks) {
    this.#map = map;
    this.#palette = palette;
    this.#looks = looks;
    for (const name of [...BELOW_NAMES, ...ABOVE_NAMES]) {
      this.#sources[name] = new ol.source.Vector();
    }
    this.#layOut();
  }

  /** Thousands of stops are drawn to an image, which moves and zooms as one, a little less sharp; fewer are drawn in each frame. */
  expect(stops) {
    const many = stops > MANY_STOPS;
    if (many !== this.#many) {
      this.#many = many;
      this.#layOut();
    }
  }

  fill(name, features) {
    this.#sources[name].clear(true);
    this.#sources[name].addFeatures(features);
  }

  /** What is chosen lies in front and all else fades as a whole, so that choosing draws one route and not all. */
  fade(faded) {
    for (const name of ['routes', 'stops']) {
      this.#layers[name].setOpacity(faded ? FADED : 1);
    }
  }

  extents() {
    return Object.values(this.#sources).map((source) => source.getExtent());
  }

  /** What is at a pixel, of all that can be chosen. */
  featureAt(pixel) {
    const layerFilter = (layer) => layer === this.#layers.stops || layer === this.#layers.routes;
    return this.#map.forEachFeatureAtPixel(pixel, (feature) => feature, { layerFilter, hitTolerance: 4 }) ?? null;
  }

  /** Lays streets below everything, and their names below the stops; none (undefined) leaves the ground plain. */
  ground(base) {
    this.#base = base;
    this.#stack();
  }

  /** The graticule goes where streets are. */
  streets(there) {
    this.#streets = there;
    this.#graticule.setVisible(!there);
  }

  repaint(palette) {
    this.#palette = palette;
    this.#stack();
    Object.values(this.#layers).forEach((layer) => layer.changed());
  }

  #layOut() {
    const Layer = this.#many ? ol.layer.VectorImage : ol.layer.Vector;
    this.#layer('former', ol.layer.Vector, () => formerStyle(this.#palette));
    this.#layer('routes', Layer, (feature, resolution) => routeStyle(feature, this.#palette, false, resolution));
    this.#layer('stops', Layer, (feature, resolution) => this.#styleOfStop(feature, resolution, false));
    this.#layer('chosen', ol.layer.Vector, (feature, resolution) => routeStyle(feature, this.#palette, true, resolution));
    this.#layer('ghosts', ol.layer.Vector, (feature) => ghostStyle(feature, this.#palette));
    this.#layer('marks', ol.layer.Vector, (feature, resolution) => this.#styleOfStop(feature, resolution, true));
    this.#layer('rings', ol.layer.Vector, (feature) => ringStyle(feature, this.#palette));
    this.#layer('depots', ol.layer.Vector, (feature) => depotStyle(feature, this.#palette));
    this.#stack();
  }

  #layer(name, Layer, style) {
    this.#layers[name] = new Layer({ source: this.#sources[name], style, imageRatio: 1.3, renderBuffer: 40 });
  }

  /** The graticule takes its colour once, so a new palette brings a new one. */
  #stack() {
    const of = (names) => names.map((name) => this.#layers[name]);
    this.#graticule = graticule(this.#palette, !this.#streets);
    const [ground, names] = this.#base ? [[this.#base.layer], [this.#base.names]] : [[], []];
    this.#map.setLayers([...ground, ...of(BELOW_NAMES), ...names, ...of(ABOVE_NAMES), this.#graticule]);
  }

  #styleOfStop(feature, resolution, inFront) {
    return stopStyle({
      state: feature.get('state'),
      number: feature.get('number'),
      room: feature.get('room'),
      roomOnRoute: feature.get('roomOnRoute'),
      many: this.#many,
      resolution,
      ...this.#looks(feature, inFront),
    }, this.#palette);
  }
}

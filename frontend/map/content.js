// What is on the map: each route with its stops, and stops on no route. A change names the routes that it keeps by where they were, so that after an edit
// two routes of a hundred are made anew.
import { decode, distances, distancesWithin, split } from './places.js';

const NONE = -1;

const point = (at, properties) => new ol.Feature({ geometry: new ol.geom.Point(at), ...properties });

function stopsOf(columns) {
  return decode(columns.at).map((at, i) => point(at, {
    name: columns.names[i],
    state: columns.states[i],
    number: columns.numbers[i],
    keys: columns.keys?.[i] ?? [],
  }));
}

export class Content {
  generation = 0;
  depots = [];
  routes = [];
  stops = [];
  #groups = [];
  #loose = [];

  /** Takes what changed; what it does not name stays. */
  apply({ generation, depots, routes, loose }) {
    this.generation = generation;
    if (depots) {
      this.depots = decode(depots.at).map((at, i) => point(at, { name: depots.names[i] }));
    }
    if (routes) {
      const made = new Map(routes.made);
      this.#groups = routes.kept.map((from, index) => (from === NONE ? group(made.get(index)) : this.#groups[from]));
    }
    if (loose) {
      this.#loose = stopsOf(loose);
    }
    if (routes || loose) {
      this.#number();
    }
  }

  #number() {
    this.routes = this.#groups.map((each) => each.feature);
    this.routes.forEach((feature, index) => feature.set('route', index, true));
    const all = [...this.#groups.flatMap((each, route) => each.stops.map((stop) => [stop, route])), ...this.#loose.map((stop) => [stop, NONE])];
    this.stops = all.map(([stop]) => stop);
    const points = this.stops.map((stop) => stop.getGeometry().getCoordinates());
    const room = distances(points);
    const roomOnRoute = distancesWithin(points, all.map(([, route]) => route));
    all.forEach(([stop, route], index) =>
      stop.setProperties({ stop: index, route, room: room[index], roomOnRoute: roomOnRoute[index] }, true));
  }

  /** The route of an id; NONE if there is none. */
  routeOf(id) {
    return this.routes.findIndex((route) => route.get('id') === id);
  }

  color(route) {
    return this.routes[route]?.get('color') ?? 0;
  }
}

/** Lines alone, such as those of a preview. */
export function linesOf(routes) {
  return routes.map((route) => group(route).feature);
}

function group({ stops, path, gaps, ...facts }) {
  const line = decode(path);
  return { feature: new ol.Feature({ ...facts, geometry: new ol.geom.LineString(line), ...split(line, gaps) }), stops: stopsOf(stops) };
}

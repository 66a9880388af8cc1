// Places as they arrive from the server, and how much room there is between them.

/** Pairs of longitude and latitude in steps of 1e-6 degrees, each as the difference to the one before. */
export function decode(deltas) {
  const points = [];
  let longitude = 0;
  let latitude = 0;
  for (let i = 0; i < deltas.length; i += 2) {
    longitude += deltas[i];
    latitude += deltas[i + 1];
    points.push(ol.proj.fromLonLat([longitude / 1e6, latitude / 1e6]));
  }
  return points;
}

/** How far each point is from the next one, in map units: looking left and right of it only as far as can matter. */
export function distances(points) {
  const order = points.map((_, i) => i).sort((a, b) => points[a][0] - points[b][0]);
  const nearest = new Array(points.length).fill(Infinity);
  order.forEach((here, at) => {
    const [x, y] = points[here];
    for (const step of [-1, 1]) {
      for (let i = at + step; i >= 0 && i < order.length; i += step) {
        const [otherX, otherY] = points[order[i]];
        if (Math.abs(otherX - x) > nearest[here]) {
          break;
        }
        nearest[here] = Math.min(nearest[here], Math.hypot(otherX - x, otherY - y));
      }
    }
  });
  return nearest;
}

/** The same, among the points of each group only. */
export function distancesWithin(points, groups) {
  const nearest = new Array(points.length).fill(Infinity);
  const members = Map.groupBy(points.keys(), (i) => groups[i]);
  for (const indices of members.values()) {
    distances(indices.map((i) => points[i])).forEach((distance, i) => (nearest[indices[i]] = distance));
  }
  return nearest;
}

/** The stretches of a path that follow streets, and those that begin at a gap and are straight for want of a way. */
export function split(path, gaps = []) {
  const starts = new Set(gaps);
  const ways = [];
  const missing = [];
  let way = [];
  path.forEach((at, i) => {
    way.push(at);
    if (starts.has(i) && i + 1 < path.length) {
      missing.push([at, path[i + 1]]);
      ways.push(way);
      way = [];
    }
  });
  ways.push(way);
  const lines = (parts) => new ol.geom.MultiLineString(parts.filter((part) => part.length > 1));
  return { ways: lines(ways), missing: lines(missing) };
}
